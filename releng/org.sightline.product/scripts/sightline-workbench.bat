@echo off
rem Opens the Sightline workbench: sightline-workbench [FOLDER of plans]. Needs a Java 17 or newer of JAVA_HOME or the PATH.
setlocal
set "JAVA=javaw"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\javaw"
for %%L in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%L"
start "Sightline" "%JAVA%" -Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Dguice_bytecode_gen_option=DISABLED "-Dsightline.folder=%CD%" %SIGHTLINE_JAVA_OPTS% -jar "%LAUNCHER%" %*

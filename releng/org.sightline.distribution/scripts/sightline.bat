@echo off
rem Starts Sightline with the Java 17 or newer of JAVA_HOME or the PATH.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
rem Most commands end before the second compiler would pay; what runs for hours is compiled by both.
set "COMPILERS=-XX:TieredStopAtLevel=1"
if "%~1"=="serve" set "COMPILERS=-XX:+TieredCompilation"
if "%~1"=="lsp" set "COMPILERS=-XX:+TieredCompilation"
"%JAVA%" -XX:+UseSerialGC %COMPILERS% -Dguice_bytecode_gen_option=DISABLED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Djava.awt.headless=true %SIGHTLINE_JAVA_OPTS% -cp "%~dp0..\lib\*" org.sightline.cli.Main %*

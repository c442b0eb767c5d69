package org.sightline.git;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/** Reading old plans needs no settings of the machine or the user; looking for the machine's would start git itself. */
final class UserSettings extends SystemReader.Delegate {

	private UserSettings(SystemReader reader) {
		super(reader);
	}

	/** Makes JGit do without them. */
	static void ignore() {
		if (!(SystemReader.getInstance() instanceof UserSettings)) {
			SystemReader.setInstance(new UserSettings(SystemReader.getInstance()));
			FS.FileStoreAttributes.setBackground(true); // measuring how exact the clock of the disk is takes seconds
		}
	}

	@Override
	public FileBasedConfig openSystemConfig(Config parent, FS fs) {
		return new Empty(parent, fs);
	}

	@Override
	public FileBasedConfig openUserConfig(Config parent, FS fs) {
		return new Empty(parent, fs);
	}

	@Override
	public FileBasedConfig openJGitConfig(Config parent, FS fs) {
		return new Empty(parent, fs);
	}

	private static final class Empty extends FileBasedConfig {

		private Empty(Config parent, FS fs) {
			super(parent, null, fs);
		}

		@Override
		public void load() {
			// there is nothing to load
		}

		@Override
		public void save() {
			// what JGit would keep for next time, it finds out again
		}

		@Override
		public boolean isOutdated() {
			return false;
		}
	}
}

/**
 * Outputs hold personal data: only the user who runs the command may read them, whatever the machine's own default is.
 */
export const FILE_MODE = 0o600;
export const FOLDER_MODE = 0o700;

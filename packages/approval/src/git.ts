import { execFile } from 'node:child_process';

/** Most that git may say at once, in bytes; a wording file has some tens of thousands. */
const MOST = 256_000_000;

/** Nothing of what is read may run a program that a repository names: no hook, no file watcher, no signature check. */
const NO_PROGRAMS = ['--no-pager', '--literal-pathspecs', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'log.showSignature=false'];

/** What a hook hands on about its own repository, which may be another than that of the folder. */
const OF_ANOTHER = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES', 'GIT_COMMON_DIR'];

/**
 * What a command of git says that reads, and changes nothing, in a folder; undefined where there is no git, no
 * repository, or nothing of what was asked for. It runs without a shell, and asks nothing of the network.
 * @param folder absolute path
 */
export function readGit(folder: string, ...words: readonly string[]): Promise<string | undefined> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_ANOTHER.includes(name)));
  const env = { ...inherited, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
  return new Promise((resolve) => {
    execFile('git', ['-C', folder, ...NO_PROGRAMS, ...words], { env, maxBuffer: MOST, encoding: 'utf8' }, (error, stdout) =>
      resolve(error === null ? stdout : undefined),
    );
  });
}

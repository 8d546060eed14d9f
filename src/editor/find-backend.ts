import { spawnSync } from 'node:child_process';
import type { GitBackend } from '@sveltia/cms';
import { site } from '../site.ts';

/** What CI machines of both services call the repository they work on. */
const named = (): GitBackend | undefined => {
  const { GITHUB_REPOSITORY, CI_PROJECT_PATH } = process.env;
  if (GITHUB_REPOSITORY) return { name: 'github', repo: GITHUB_REPOSITORY };
  return CI_PROJECT_PATH ? { name: 'gitlab', repo: CI_PROJECT_PATH } : undefined;
};

/**
 * Finds where the web editor is to keep the articles: where the settings say, else in the repository
 * that a CI machine works on, else in the one that this folder was cloned from.
 *
 * @param root the project's folder
 * @returns what Sveltia CMS calls a backend; undefined where nothing names one
 */
export function findBackend(root: string): GitBackend | undefined {
  if (typeof site.editor === 'object') return site.editor;
  return named() ?? readRemote(root);
}

function readRemote(root: string): GitBackend | undefined {
  const { stdout } = spawnSync('git', ['remote', 'get-url', 'origin'], {
    cwd: root,
    encoding: 'utf8',
  });
  const [, host, repo] =
    /(github|gitlab)\.com[:/]([^/\s]+\/[^\s]+?)(?:\.git)?\/?\s*$/.exec(stdout ?? '') ?? [];
  return host && repo ? { name: host as 'github' | 'gitlab', repo } : undefined;
}

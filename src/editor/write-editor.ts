import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitBackend } from '@sveltia/cms';
import { bundleEditor } from './bundle-editor.ts';
import { makeEditorConfig } from './write-config.ts';
import { writeEditorPage } from './write-editor-page.ts';

/** Name of the folder, and so the address, in which the editor stands. */
export const editorFolder = 'admin';

/**
 * Writes the web editor as files that any static host serves.
 *
 * @param folder to write into, which may be there
 * @param root the project's folder
 * @param backend where the articles are kept
 * @throws the file system's or the bundler's error
 */
export async function writeEditor(
  folder: string,
  root: string,
  backend: GitBackend,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await cp(await bundleEditor(root), folder, { recursive: true });
  await writeFile(join(folder, 'config.json'), JSON.stringify(makeEditorConfig(backend)));
  await writeFile(join(folder, 'index.html'), writeEditorPage(backend));
}

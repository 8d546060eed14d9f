import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBackend } from '../../editor/find-backend.ts';
import { editorFolder, writeEditor } from '../../editor/write-editor.ts';

/**
 * Puts the web editor into a built site. It has no place in the ledger: who builds the site without it
 * loses no reader.
 *
 * @param dist the built site
 * @param root the project's folder
 * @throws Error, in Arabic and English, where nothing says which repository it is to write to
 */
export async function writeEditorInto(dist: string, root: string): Promise<void> {
  const backend = findBackend(root);
  if (!backend) {
    throw new Error(
      "لا يُعرف المستودع الذي يكتب فيه المحرّر. اكتب في src/site.ts: editor: { name: 'github', repo: 'owner/name' }\n" +
        "Nothing says which repository the editor is to write to. Write in src/site.ts: editor: { name: 'github', repo: 'owner/name' }",
    );
  }
  const folder = join(dist, editorFolder);
  if (existsSync(folder)) {
    throw new Error(
      `لمقال عنوان قديم (aliases) هو عنوان المحرّر: /${editorFolder}/. احذفه منه، أو اكتب في src/site.ts: editor: false\n` +
        `An old address of an article (aliases) is the editor's own: /${editorFolder}/. Delete it there, or write in src/site.ts: editor: false`,
    );
  }
  await writeEditor(folder, root, backend);
}

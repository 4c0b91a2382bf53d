import type { Why } from '../../shared/imports/why.ts'
import type { ChosenFile } from '../files/import-work.ts'
import { found } from './base.ts'
import type { Session } from './context.ts'
import { takeToken } from './file-token.ts'

/** One kind of import's files that wait for answers; their bytes never reach the page. */
export function holdFiles() {
  const held = new WeakMap<Session, Map<string, ChosenFile>>()
  return {
    /** Those that waited before are let go. */
    hold: (session: Session, files: Iterable<[id: string, ChosenFile]>) =>
      void held.set(session, new Map(files)),
    /** @throws the contract's NOT_FOUND */
    find(session: Session, id: string): ChosenFile {
      return found(held.get(session)?.get(id))
    },
    leave: (session: Session) => void held.delete(session),
  }
}

/**
 * The file that was dropped, or that the system's dialog chose; undefined when the person changed their mind.
 * @throws the contract's NOT_FOUND for a token that nothing came with
 */
export async function chooseFile(
  session: Session,
  {
    token,
    kind = 'import',
    largest,
  }: { token: string | null; kind?: 'import' | 'contacts'; largest?: number },
): Promise<ChosenFile | { fileName: string; why: Why } | undefined> {
  const path =
    token === null ? await session.system.chooseFileToOpen(kind) : found(await takeToken(session, token))
  if (!path) return undefined
  // The tables of old encodings are long, and no start needs them.
  const { chooseImportFile } = await import('../files/read-import.ts')
  return chooseImportFile(path, largest)
}

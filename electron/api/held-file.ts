import type { Why } from '../../shared/imports/why.ts'
import type { ChosenFile } from '../files/import-work.ts'
import { found } from './base.ts'
import type { Session } from './context.ts'
import { takeToken } from './file-token.ts'

/** One kind of import's file that waits for answers; its bytes never reach the page. */
export function holdFiles() {
  const held = new WeakMap<Session, { id: string; file: ChosenFile }>()
  return {
    hold: (session: Session, id: string, file: ChosenFile) => void held.set(session, { id, file }),
    /** @throws the contract's NOT_FOUND */
    find(session: Session, id: string): ChosenFile {
      const one = held.get(session)
      return found(one?.id === id ? one.file : undefined)
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
  { token, largest }: { token: string | null; largest?: number },
): Promise<ChosenFile | { fileName: string; why: Why } | undefined> {
  const path =
    token === null ? await session.system.chooseFileToOpen('import') : found(await takeToken(session, token))
  if (!path) return undefined
  // The tables of old encodings are long, and no start needs them.
  const { chooseImportFile } = await import('../files/read-import.ts')
  return chooseImportFile(path, largest)
}

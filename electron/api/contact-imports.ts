import { newId } from '../../db/id.ts'
import { whenReturned } from '../../db/lend.ts'
import { joiningOf } from '../../db/open.ts'
import type { ContactImportAnswers, ContactImportPreview } from '../../shared/imports/contact-preview.ts'
import { wordsForContactImport } from '../contact-words.ts'
import type { ChosenFile } from '../files/import-work.ts'
import type { KeptPlan } from '../files/kept-plan.ts'
import { api, openDbOf } from './base.ts'
import type { Session } from './context.ts'
import { drawPhotos } from './draw-photos.ts'
import { chooseFile, holdFiles } from './held-file.ts'
import { importAside } from './import-aside.ts'

const call = api.contactImports
const waiting = holdFiles()
/** What the last preview worked out. */
const plans = new WeakMap<Session, KeptPlan>()

/** Photos make files of cards large, and are read past. */
const largestContacts = 160 * 1024 * 1024

export const contactImports = {
  open: call.open.handler(async ({ context: { session }, input: { token }, signal }) => {
    const file = await chooseFile(session, { token, kind: 'contacts', largest: largestContacts })
    if (!file) return null
    if ('why' in file) return { ok: false as const, ...file }
    const id = newId()
    const answer = await preview(session, { id, file, answers: undefined }, signal)
    if (answer.ok) waiting.hold(session, [[id, file]])
    return answer
  }),
  preview: call.preview.handler(async ({ context: { session }, input, signal }) => {
    // What is being written decides what is new.
    await whenReturned(openDbOf({ session }))
    return preview(session, { id: input.id, file: waiting.find(session, input.id), answers: input }, signal)
  }),
  run: call.run.handler(async function* ({ context: { session }, input, signal }) {
    const file = waiting.find(session, input.id)
    const words = await wordsForContactImport()
    const kept = plans.get(session)
    const photos = await drawPhotos(session, kept?.photos ?? [], signal)
    const given = { file, answers: input, words, kept, photos }
    yield* importAside(session, { name: 'importContacts', given }, signal)
  }),
  leave: call.leave.handler(({ context: { session } }) => {
    waiting.leave(session)
    plans.delete(session)
  }),
}

type Asked = { id: string; file: ChosenFile; answers: ContactImportAnswers | undefined }

/** Whoever stops listening stops it. */
async function preview(
  session: Session,
  asked: Asked,
  signal: AbortSignal | undefined,
): Promise<ContactImportPreview> {
  const job = { ...asked, words: await wordsForContactImport() }
  const { preview, kept } = await session.system.fileWork(
    'previewContactImport',
    [joiningOf(openDbOf({ session })), job],
    signal && { signal },
  )
  if (kept) plans.set(session, kept)
  return preview
}

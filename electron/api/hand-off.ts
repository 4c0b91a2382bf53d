import { markLateMissed, markMissed, markPosted, moveOn, readHandOff } from '../../db/calendar/hand-off.ts'
import { readShareSheet } from '../../db/calendar/share-sheet.ts'
import { composerOf } from '../../shared/hand-off/composer.ts'
import type { ComposerOutcome, HandOff } from '../../shared/hand-off/hand-off.ts'
import type { Id } from '../../shared/record.ts'
import { isSamePage } from '../../shared/settings.ts'
import { firstLink } from '../../shared/strategy/networks.ts'
import { api, found, openDbOf } from './base.ts'
import { announce, type Context } from './context.ts'
import { stateOf } from './media.ts'

const call = api.handOff

export const handOff = {
  read: call.read.handler(({ context, input }) => read(context, input)),
  openComposer: call.openComposer.handler(({ context, input }) =>
    openComposer(context, read(context, input)),
  ),
  readShare: call.readShare.handler(({ context, input }) => found(readShareSheet(openDbOf(context), input))),
  markPosted: call.markPosted.handler(({ context, input }) => {
    found(markPosted(openDbOf(context), input) || undefined)
  }),
  markMissed: call.markMissed.handler(({ context, input }) => {
    found(markMissed(openDbOf(context), input) || undefined)
  }),
  markLateMissed: call.markLateMissed.handler(({ context, input }) =>
    markLateMissed(openDbOf(context), input),
  ),
  moveOn: call.moveOn.handler(({ context, input }) => {
    found(moveOn(openDbOf(context), input) || undefined)
  }),
}

/** @throws the contract's NOT_FOUND */
function read(context: Context, variantId: Id): HandOff {
  const db = openDbOf(context)
  const handOff = found(readHandOff(db, variantId))
  const isMissing = new Map(handOff.media.map(({ media }) => [media.id, stateOf(db, media) === 'missing']))
  return { ...handOff, missingIds: [...isMissing].flatMap(([id, missing]) => (missing ? [id] : [])) }
}

/** The address is made here, from our own table: the page only says for which variant. */
async function openComposer({ session }: Context, handOff: HandOff): Promise<ComposerOutcome> {
  const { system, settings } = session
  const { channel, out } = handOff
  const { text } = out
  const composer = channel && composerOf({ text, link: out.link || firstLink(text), channel })
  if (!composer) return 'none'
  const page = { network: channel.network, host: new URL(composer.url).host }
  const { trustedPages } = settings.read()
  const isTrusted = trustedPages.some((one) => isSamePage(one, page))
  const answer = await system.openPage(composer.url, { network: channel.network, isTrusted })
  if (answer === 'refused') return answer
  if (answer === 'always') {
    settings.change({ trustedPages: [...trustedPages, page] })
    announce(session, { kind: 'settings' })
  }
  if (composer.takesText) return 'opened'
  await system.copyText(text)
  return 'copied'
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { commit } from '../../db/commit.ts'
import { placesOf } from '../../db/file/places.ts'
import type { Db } from '../../db/open.ts'
import { addSampleWorkspace } from '../../db/sample/sample.ts'
import { noFilter } from '../../shared/calendar/calendar.ts'
import { contract } from '../../shared/contract.ts'
import type { ContactImportAnswers } from '../../shared/imports/contact-preview.ts'
import type { PostImportAnswers } from '../../shared/imports/post-preview.ts'
import type { ImportAnswers } from '../../shared/imports/preview.ts'
import { fileNameOf } from '../../shared/media/media.ts'
import { theList } from '../support/contacts.ts'
import { aMention } from '../support/mentions.ts'
import { aFile, aPng, hashOf } from '../support/pictures.ts'
import { aClient, aFolder } from '../support/workspace.ts'

const fixture = join(import.meta.dirname, '../fixtures/imports/instagram-content.csv')

type Call = { '~orpc': { meta: { writes?: true } } }

function namesOf(writes: boolean): string[] {
  return Object.entries(contract).flatMap(([part, calls]) =>
    Object.entries(calls as Record<string, Call>)
      .filter(([, call]) => Boolean(call['~orpc'].meta.writes) === writes)
      .map(([name]) => `${part}.${name}`),
  )
}

/** A file in the library, and in its folder. */
function addPicture(db: Db): string {
  const bytes = aPng()
  const { media } = placesOf(db.path)
  mkdirSync(media, { recursive: true })
  const file = aFile({ hash: hashOf(bytes), type: 'png', bytes: bytes.length })
  writeFileSync(join(media, fileNameOf(file)), bytes)
  commit(db, { key: 'test' }, (writer) => writer.add('media', file))
  return file.id
}

it('writes nothing in a call that is not marked as writing, so none escapes the wait', async () => {
  const hands = {
    chooseFileToOpen: async () => fixture,
    chooseFilesToOpen: async () => [fixture],
    chooseFileToSave: async (kind: string) => join(aFolder(), `out.${kind === 'pdf' ? 'pdf' : 'rapport'}`),
    chooseFolder: async () => aFolder(),
  }
  const { api, session } = aClient(hands, addSampleWorkspace)
  const { db } = session
  if (!db) throw new Error('no workspace')
  const { id: contactId } = (await api.relationships.list(theList)).rows[0] ?? {}
  const { id: postId } = (await api.calendar.listIdeas())[0] ?? {}
  if (!contactId || !postId) throw new Error('an empty sample')
  const [{ id: experimentId } = { id: '' }] = await api.experiments.list()
  const days = { startDay: '2026-03-01', endDay: '2026-03-01' }
  const { id: noteId } = await api.dayItems.addNote({ ...days, kind: 'general', text: '', sharedAt: null })
  const { id: eventId } = await api.dayItems.addEvent({
    ...{ ...days, kind: 'fair', title: '', time: null, place: '', responsible: '' },
  })
  const { id: versionId } = await api.versions.keep({ name: 'As agreed' })
  const mediaId = addPicture(db)
  const allianceId = await api.alliances.add({ table: 'alliance', values: { name: '' } })
  const bidId = await api.alliances.add({ table: 'bid', values: { allianceId, title: '' } })
  const [requirementId = ''] = await api.alliances.addRequirements({ bidId, titles: ['Tents'] })
  const { id: mentionId } = await api.replies.add(aMention())
  const made = await api.calendar.addPost({ title: '', day: '2026-03-02', time: null, channelId: null })
  const { post } = made
  const variantId = made.variants[0]?.id ?? ''
  let packId = ''
  const pack = { postIds: [post.id], name: 'March', addressee: '' }
  for await (const step of await api.reviewPacks.send({ ...pack, language: 'en' }))
    if (step.step === 'done') packId = step.packId
  const asked = { from: '2026-03-01', to: '2026-03-31', channelIds: [] }
  const posts = { ...asked, kind: 'copyPack', language: 'en', mediaAddress: '' } as const
  let table: PostImportAnswers | undefined
  let contacts: ContactImportAnswers | undefined
  let written = ''
  let imported: ImportAnswers | undefined
  const calls: Record<string, () => unknown> = {
    'app.about': () => api.app.about(),
    'app.settings': () => api.app.settings(),
    'app.changeSettings': () => api.app.changeSettings({ person: 'Somebody' }),
    'app.askAgain': () => api.app.askAgain({ network: 'x', host: 'x.com' }),
    'app.changes': () => api.app.changes(undefined, { signal: AbortSignal.abort() }),
    'app.openExternal': () => api.app.openExternal('https://example.com'),
    'app.copy': () => api.app.copy('text'),
    'workspace.current': () => api.workspace.current(),
    'workspace.listBackups': () => api.workspace.listBackups('open'),
    'workspace.backupStatus': () => api.workspace.backupStatus(),
    'workspace.backUp': () => api.workspace.backUp(),
    'workspace.chooseSecondPlace': () => api.workspace.chooseSecondPlace(),
    'workspace.forgetSecondPlace': () => api.workspace.forgetSecondPlace(),
    'workspace.saveCopy': () => api.workspace.saveCopy(),
    'history.state': () => api.history.state(),
    'history.record': () => api.history.record({ table: 'contact', id: contactId }),
    'history.team': () => api.history.team(),
    'calendar.hold': () => api.calendar.hold(),
    'calendar.listChoices': () => api.calendar.listChoices(),
    'calendar.listIdeas': () => api.calendar.listIdeas(),
    'calendar.listTiles': () =>
      api.calendar.listTiles({ from: '2026-01-01', to: '2026-12-31', perDay: 5, filter: noFilter }),
    'calendar.listBoard': () =>
      api.calendar.listBoard({ from: '2026-01-01', to: '2026-12-31', perColumn: 5, filter: noFilter }),
    'calendar.readYear': () => api.calendar.readYear({ year: '2026', firstWeekday: 1, filter: noFilter }),
    'calendar.countPosts': () =>
      api.calendar.countPosts({ from: '2026-01-01', to: '2026-12-31', filter: noFilter }),
    'calendar.listPlaces': () =>
      api.calendar.listPlaces({ from: '2026-01-01', to: '2026-12-31', filter: noFilter }),
    'calendar.getPost': () => api.calendar.getPost(postId),
    'calendar.check': () => api.calendar.check({ id: postId, language: 'en' }),
    'calendar.listMarks': () => api.calendar.listMarks([postId]),
    'slots.read': () => api.slots.read({ from: '2026-01-01', to: '2026-12-31', firstWeekday: 1 }),
    'slots.list': () => api.slots.list(),
    'dayItems.list': () => api.dayItems.list({ from: '2026-01-01', to: '2026-12-31', language: 'en' }),
    'dayItems.getNote': () => api.dayItems.getNote(noteId),
    'dayItems.getEvent': () => api.dayItems.getEvent(eventId),
    'dayItems.listMet': () => api.dayItems.listMet(eventId),
    'dayItems.countries': () => api.dayItems.countries(),
    'rhythm.read': () => api.rhythm.read(),
    'calendar.findPosts': () => api.calendar.findPosts({ search: '', limit: 5 }),
    'strategy.checkUp': () => api.strategy.checkUp(),
    'strategy.progress': async () => {
      const [objective] = (await api.strategy.read()).objectives
      return objective && api.strategy.progress({ id: objective.id })
    },
    'strategy.read': () => api.strategy.read(),
    'versions.list': () => api.versions.list(),
    'versions.compare': () => api.versions.compare({ fromId: versionId, toId: null }),
    'strategy.countPosts': () => api.strategy.countPosts(),
    'strategy.readThread': async () => {
      const [goal] = (await api.strategy.read()).goals
      return goal && api.strategy.readThread({ goalId: goal.id })
    },
    'strategy.listThread': () =>
      api.strategy.listThread({ kind: 'post', under: null, after: null, limit: 10 }),
    'strategy.countLoose': () => api.strategy.countLoose(),
    'alliances.list': () => api.alliances.list(),
    'alliances.read': () => api.alliances.read(allianceId),
    'alliances.readBid': () => api.alliances.readBid(bidId),
    'alliances.readOrganisation': () => api.alliances.readOrganisation(contactId),
    'alliances.findFillers': () => api.alliances.findFillers({ requirementId, search: '' }),
    'experiments.find': () => api.experiments.find(experimentId),
    'experiments.list': () => api.experiments.list(),
    'experiments.listOfPost': () => api.experiments.listOfPost(postId as string),
    'lessons.list': () => api.lessons.list(),
    'lessons.listSimilar': () => api.lessons.listSimilar({ table: 'bid', id: bidId }),
    'relationships.list': () => api.relationships.list(theList),
    'relationships.ids': () => api.relationships.ids(theList),
    'relationships.rows': () => api.relationships.rows({ ids: [contactId] }),
    'relationships.facets': () => api.relationships.facets(),
    'relationships.listRhythms': () => api.relationships.listRhythms(),
    'relationships.listViews': () => api.relationships.listViews(),
    'relationships.summary': () => api.relationships.summary(),
    'relationships.readMap': () => api.relationships.readMap({ audienceId: null }),
    'relationships.brief': () => api.relationships.brief({ id: contactId }),
    'relationships.previewForgetting': () => api.relationships.previewForgetting({ id: contactId }),
    'relationships.listRemoved': () => api.relationships.listRemoved({ search: '' }),
    'relationships.find': () => api.relationships.find({ id: contactId }),
    'replies.list': () =>
      api.replies.list({
        search: '',
        shown: 'all',
        kind: null,
        channelId: null,
        responsible: null,
        limit: 10,
      }),
    'replies.find': () => api.replies.find(mentionId),
    'replies.countEnds': () => api.replies.countEnds(),
    'replies.openFile': () => api.replies.openFile({ token: null }),
    'replies.findKnown': () => api.replies.findKnown([]),
    'search.due': () => api.search.due(),
    'search.find': () => api.search.find({ search: 'bread', limit: 5 }),
    'draft.list': () => api.draft.list(),
    'review.months': () => api.review.months(),
    'review.month': () => api.review.month({ month: '2026-03' }),
    'measures.list': () => api.measures.list(),
    'measures.firstPage': () => api.measures.firstPage(),
    'measures.tryFormula': () =>
      api.measures.tryFormula({ measureId: postId, formula: '{clicks} / {reach}', month: '2026-02' }),
    'review.listOutside': () => api.review.listOutside({ month: '2026-03' }),
    'review.charts': () => api.review.charts({ period: '2026-Q1' }),
    'review.audiences': () => api.review.audiences({ month: '2026-02' }),
    'benchmarks.list': () => api.benchmarks.list(),
    'imports.openFolder': () => api.imports.openFolder(),
    'imports.open': async () => {
      const round = await api.imports.open({ tokens: null })
      const preview = round?.files[0]
      if (preview?.ok) imported = preview
    },

    'imports.preview': () => imported && api.imports.preview(imported),
    'imports.leave': () => api.imports.leave(),
    'imports.listTables': () => api.imports.listTables(),
    'media.list': () => api.media.list({ search: '', shown: 'all', kind: null, tag: null }),
    'media.find': () => api.media.find(mediaId),
    'media.names': () => api.media.names([mediaId]),
    'media.open': () => api.media.open(mediaId),
    'media.showInFolder': () => api.media.showInFolder(mediaId),
    'media.drag': () => api.media.drag(mediaId),
    'exports.listChoices': () => api.exports.listChoices(),
    'brand.look': () => api.brand.look(),
    'exports.plan': async () => {
      const steps = await api.exports.plan({
        language: 'en',
        edition: 'owner',
        month: '2026-03',
        sections: ['goals'],
      })
      for await (const step of steps) if (step.step === 'done') written = step.id
    },
    'exports.open': () => api.exports.open(written),
    'editor.linkRule': () => api.editor.linkRule(),
    'editor.listLimits': () => api.editor.listLimits(),
    'exports.showInFolder': () => api.exports.showInFolder(written),
    'handOff.read': () => api.handOff.read(variantId),
    'handOff.readShare': () => api.handOff.readShare(postId),
    'postImports.open': async () => {
      const preview = await api.postImports.open({ token: null })
      if (preview?.ok) table = preview
    },
    'postImports.preview': () => table && api.postImports.preview(table),
    'postImports.leave': () => api.postImports.leave(),
    'duplicates.find': async () => {
      for await (const _ of await api.duplicates.find());
    },
    'duplicates.read': () => api.duplicates.read([contactId]),
    'contactFiles.save': async () => {
      for await (const _ of await api.contactFiles.save({ form: 'csv', of: null, language: 'en' }));
    },
    'contactImports.open': async () => {
      const preview = await api.contactImports.open({ token: null })
      if (preview?.ok) contacts = preview
    },
    'contactImports.preview': () => contacts && api.contactImports.preview(contacts),
    'contactImports.leave': () => api.contactImports.leave(),
    'postFiles.preview': () => api.postFiles.preview(posts),
    'postFiles.save': async () => {
      for await (const _ of await api.postFiles.save(posts));
    },
    'handOff.openComposer': () => api.handOff.openComposer(variantId),
    'ownLayers.list': () => api.ownLayers.list(),
    'comments.list': () => api.comments.list(postId),
    'tasks.list': () => api.tasks.list({ postId }),
    'tasks.listChecklists': () => api.tasks.listChecklists(),
    'tasks.readTime': () => api.tasks.readTime(postId),
    'reviewPacks.list': () => api.reviewPacks.list(),
    'reviewPacks.read': () => api.reviewPacks.read(packId),
    'reviewPacks.listChoices': () => api.reviewPacks.listChoices({ month: '2026-03' }),
    'reviewPacks.saveFiles': async () => {
      for await (const _ of await api.reviewPacks.saveFiles(packId));
    },
    'reviewPacks.openAnswer': () => api.reviewPacks.openAnswer({ token: null }),
    'reviewPacks.previewAnswer': () => api.reviewPacks.previewAnswer({ packId, text: '1 ok' }),
    'team.list': () => api.team.list(),
    'workflow.read': () => api.workflow.read(postId),
    'library.readIdeas': () => api.library.readIdeas({ by: 'pillar', perColumn: 9, filter: noFilter }),
    'library.readBalance': () => api.library.readBalance({ month: '2026-03' }),
    'library.listTemplates': () => api.library.listTemplates(),
    'library.listEvergreen': () => api.library.listEvergreen(),
    'library.findEvergreen': () => api.library.findEvergreen(postId),
    'library.listWinners': () => api.library.listWinners(),
    'library.listVideos': () => api.library.listVideos(),
    'library.listPlaces': () => api.library.listPlaces(),
    'library.listVisits': () => api.library.listVisits(postId),
    'library.findOrigin': () => api.library.findOrigin(postId),
    'library.listFoundAt': () => api.library.listFoundAt(postId),
    'library.listPieces': () => api.library.listPieces(),
    'library.readPieces': () => api.library.readPieces(postId),
    'today.read': () => api.today.read({ firstWeekday: 1, language: 'en' }),
  }
  expect(Object.keys(calls).sort()).toEqual(namesOf(false).sort())
  db.sqlite.pragma('query_only = on')
  for (const [name, call] of Object.entries(calls)) {
    await expect(Promise.resolve().then(call), name).resolves.not.toThrow()
  }
  expect(imported && written && table).toBeTruthy()
  await expect(api.calendar.addIdea({ title: 'One' })).rejects.toMatchObject({ code: 'PROBLEM' })
})

it('makes every call that writes wait for a worker', async () => {
  const { api, session } = aClient()
  const { db } = session
  if (!db) throw new Error('no workspace')
  const { promise: returned, resolve } = Promise.withResolvers<void>()
  db.loan = { returned, stop: () => {}, givesWay: false }
  const settled: string[] = []
  const calls = namesOf(true).map((name) => {
    const [part, call] = name.split('.') as [keyof typeof api, string]
    // What is asked does not matter: it would be refused, were it looked at.
    const ask = (api[part] as unknown as Record<string, (input: null) => Promise<unknown>>)[call]
    return ask?.(null).catch(() => settled.push(name))
  })
  expect(calls.length).toBeGreaterThan(40)
  await new Promise((done) => setTimeout(done, 50))
  expect(settled).toEqual([])
  db.loan = undefined
  resolve()
  await Promise.all(calls)
  expect(settled.length).toBeGreaterThan(30)
})

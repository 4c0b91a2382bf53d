import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readPlanDocument } from '../../db/exports.ts'
import { addWorkspace } from '../../db/team.ts'
import type { Session } from '../../electron/api/context.ts'
import { enterWorkspace } from '../../electron/api/session.ts'
import { readMarkdown } from '../../shared/markdown/read.ts'
import { writeMarkdown } from '../../shared/markdown/write.ts'
import { planSections } from '../../shared/print/exports.ts'
import { listNames } from '../../shared/strategy/strategy-tables.ts'
import { enterStrategy, type SourceStrategy } from '../support/source-strategies.ts'
import { greekHoney } from '../support/strategies/greek-honey.ts'
import { hebrewGarage } from '../support/strategies/hebrew-garage.ts'
import { italianCooperative } from '../support/strategies/italian-cooperative.ts'
import { turkishShop } from '../support/strategies/turkish-shop.ts'
import { turkishWorkshop } from '../support/strategies/turkish-workshop.ts'
import { aClient } from '../support/workspace.ts'

const sources = [turkishWorkshop, italianCooperative, greekHoney, turkishShop, hebrewGarage]

function aClientOf({ name, language, country }: SourceStrategy) {
  return aClient({}, (db, brand) => addWorkspace(db, { ...brand, name, country, exportLanguage: language }))
}

/** What stands in the file itself, past everything that reads it. */
function bytesOf({ db }: Session, { table, id, field }: { table: string; id: string; field: string }) {
  return db?.sqlite.prepare(`select cast(${field} as blob) from ${table} where id = ?`).pluck().get(id)
}

it.each(sources)(
  'reads the strategy of “$name” back from its closed file as it was typed',
  async (source) => {
    const { api, session, folder } = aClientOf(source)
    const entered = await enterStrategy(api, source)
    expect(entered.length).toBeGreaterThan(60)
    const before = await api.strategy.read()
    await api.workspace.close()
    enterWorkspace(session, join(folder, 'test.rapport'))

    const view = await api.strategy.read()
    expect(view).toEqual(before)
    for (const { table, id, values } of entered) {
      expect(view[listNames[table]].find((row) => row.id === id)).toMatchObject(values)
      for (const [field, typed] of Object.entries(values))
        if (typeof typed === 'string')
          expect(bytesOf(session, { table, id, field })).toEqual(Buffer.from(typed))
    }
    expect(view.sheets).toMatchObject(
      Object.fromEntries(Object.entries(source.sheets).map(([table, sheet]) => [table, [sheet]])),
    )
    expect(Object.fromEntries(view.gate.map(({ question, ...answer }) => [question, answer]))).toMatchObject(
      source.gate,
    )
  },
)

/** The fields that are edited as long texts, wherever they stand. */
const long = new Set(
  [
    'strategy text answer reason role note facts brief description why sound principles doesWell lesson whyCold',
    'interests painPoints motivations mediaHabits brandResearch whySocial resemblanceReason tone complaints',
    'compliments privately sameMessage whatCounts firstHour message after',
  ].flatMap((fields) => fields.split(' ')),
)

it.each(sources)('keeps words and marks of the long texts of “$name” in the editor', async (source) => {
  const { api } = aClientOf(source)
  await enterStrategy(api, source)
  const view = await api.strategy.read()
  const rows = [...Object.values(view), ...Object.values(view.sheets)].flat()
  const texts = rows.flatMap((row) =>
    Object.entries(row).flatMap(([field, text]) =>
      long.has(field) && typeof text === 'string' ? [text] : [],
    ),
  )
  expect(texts.filter((text) => text.includes('**')).length).toBeGreaterThan(20)
  for (const text of texts) {
    const saved = writeMarkdown(readMarkdown(text))
    expect(readMarkdown(saved)).toEqual(readMarkdown(text))
    expect(writeMarkdown(readMarkdown(saved))).toBe(saved)
    expect(saved).toBe(text)
  }
})

/**
 * What only posts, a talk with customers and readers of a policy can close: a strategy on its first day has none. And a
 * course for the staff runs on no channel.
 */
const open = new Set([
  ...['goalStarved', 'pillarDry', 'channelSilent', 'noIdeas', 'paidBeforeOrganic', 'audienceAssumed'],
  ...[
    'nobodyTrained',
    'replierUntaught',
    'policyUnread',
    'nameUnclaimed',
    'accessUnknown',
    'tacticWithoutChannel',
  ],
])

it.each(sources)('reads “$name” in the check-up and sets all of it in the plan', async (source) => {
  const { api, session } = aClientOf(source)
  await enterStrategy(api, source)
  const found = (await api.strategy.checkUp()).map(({ rule }) => rule)
  expect(found.filter((rule) => !open.has(rule))).toEqual([])
  const { db } = session
  if (!db) throw new Error('no workspace')
  const request = { language: source.language, edition: 'owner', month: '2026-04' } as const
  const plan = readPlanDocument(db, { ...request, sections: [...planSections] })
  expect(plan.goals).toMatchObject(source.goals.map(({ goal: { title, strategy } }) => ({ title, strategy })))
})

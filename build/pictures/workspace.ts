import { join } from 'node:path'
import { closeDb, createDb, type Db } from '../../db/open.ts'
import { addSampleWorkspace, sampleBrand } from '../../db/sample/sample.ts'
import { addWorkspace, getWorkspace } from '../../db/team.ts'
import type { Language } from '../../shared/team.ts'

export type Kind = 'sample' | 'empty'

/** Kinds of records whose panels are shown, each with the address of the screen around it; in it `ID` is the record, and `BID` the first bid. */
export const panels = {
  goal: '/strategy',
  objective: '/strategy',
  tactic: '/strategy',
  audience: '/strategy?tab=audiences',
  channel: '/strategy?tab=channels',
  keyword: '/strategy?tab=listening',
  replyNode: '/strategy?tab=reply',
  person: '/strategy?tab=people',
  policy: '/strategy?tab=policies',
  budgetLine: '/strategy?tab=budget',
  post: '/calendar',
  media: '/media',
  contact: '/relationships',
  mention: '/replies',
  bid: '/alliances?table=bid',
  requirement: '/alliances?bid=BID',
  allianceMember: '/alliances',
  experiment: '/review?part=experiments',
  lesson: '/review?part=lessons',
  place: '/library?shelf=places',
  offlineEvent: '/calendar?panel=offlineEvent',
  networkTarget: '/relationships?show=map&target=ID',
} as const
export type Panel = keyof typeof panels

export type MadeWorkspace = {
  file: string
  id: string
  /** The first record of each kind; none in an empty workspace. */
  first: Partial<Record<Panel, string>>
}

/** A workspace file to show: the sample of a language, or one with nothing in it but its name. */
export function makeWorkspace(folder: string, language: Language, kind: Kind): MadeWorkspace {
  const file = join(folder, `${kind}-${language}.rapport`)
  const db = createDb(file, { device: 'pictures', person: '' })
  try {
    if (kind === 'sample') addSampleWorkspace(db, sampleBrand(language))
    else addWorkspace(db, sampleBrand(language))
    return { file, id: getWorkspace(db).id, first: firstOf(db) }
  } finally {
    closeDb(db)
  }
}

function firstOf(db: Db): MadeWorkspace['first'] {
  const found = (Object.keys(panels) as Panel[]).map((table) => [
    table,
    db.sqlite.prepare(`select id from "${table}" order by rowid limit 1`).pluck().get(),
  ])
  return Object.fromEntries(found.filter(([, id]) => id !== undefined))
}

import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  firstDayOf,
  lastDayOf,
  type Month,
  monthOf,
  weekdayOf,
} from '../shared/day.ts'
import type { Id } from '../shared/record.ts'
import { touchpointKinds } from '../shared/relationships.ts'
import { measures } from '../shared/review.ts'
import type { Language, Workspace } from '../shared/team.ts'
import { commit, type Writer } from './commit.ts'
import { newId } from './id.ts'
import type { Db } from './open.ts'
import { greek } from './sample/el.ts'
import { english } from './sample/en.ts'
import { hebrew } from './sample/he.ts'
import { italian } from './sample/it.ts'
import * as plan from './sample/plan.ts'
import { turkish } from './sample/tr.ts'
import type { SampleWords } from './sample/words.ts'
import { getWorkspace } from './team.ts'

const words: Record<Language, SampleWords> = { en: english, tr: turkish, it: italian, el: greek, he: hebrew }

/** The brand a sample in this language is about. */
export function sampleBrand(language: Language): Omit<Workspace, 'id' | 'createdAt'> {
  const { name, country, timeZone } = words[language]
  return { name, country, timeZone, exportLanguage: language, denominator: 'reach' }
}

/** Fills an empty workspace with a small business that is plainly a sample: one step, relative to today. */
export function addSample(db: Db, language: Language): void {
  const { timeZone } = getWorkspace(db)
  const text = words[language]
  const today = dayOf(db.now(), timeZone)
  commit(db, { key: 'app.did.addSample' }, (writer) =>
    new SampleWriter(writer, text, today, db.now()).write(),
  )
}

import { dayOf } from '../../shared/day.ts'
import type { Language, Workspace } from '../../shared/team.ts'
import { commit } from '../commit.ts'
import type { Db } from '../open.ts'
import { getWorkspace } from '../team.ts'
import { addCalendar } from './add-calendar.ts'
import { addRelationships } from './add-relationships.ts'
import { addReadings, addReview } from './add-review.ts'
import { addStrategy } from './add-strategy.ts'
import { greek } from './el.ts'
import { english } from './en.ts'
import { hebrew } from './he.ts'
import { italian } from './it.ts'
import { turkish } from './tr.ts'
import type { SampleWords } from './words.ts'

const words: Record<Language, SampleWords> = { en: english, tr: turkish, it: italian, el: greek, he: hebrew }

/** The brand a sample in this language is about. */
export function sampleBrand(language: Language): Omit<Workspace, 'id' | 'createdAt'> {
  const { name, country, timeZone } = words[language]
  return { name, country, timeZone, exportLanguage: language, denominator: 'reach' }
}

/** Fills an empty workspace with a small business that is plainly a sample: one step, laid out around today. */
export function addSample(db: Db, language: Language): void {
  const at = db.now()
  const today = dayOf(at, getWorkspace(db).timeZone)
  commit(db, { key: 'sample.did.add' }, (writer) => {
    const sample = { db, writer, words: words[language], today, at }
    const strategy = addStrategy(sample)
    addCalendar(sample, strategy)
    addRelationships(sample, strategy)
    addReadings(sample, strategy)
    addReview(db, sample, strategy)
  })
}

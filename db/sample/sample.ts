import { dayOf } from '../../shared/day.ts'
import type { Language, NewWorkspace, Workspace } from '../../shared/team.ts'
import type { Db } from '../open.ts'
import { addWorkspace } from '../team.ts'
import { addAlliances, addLessons } from './add-alliances.ts'
import { addCalendar } from './add-calendar.ts'
import { addExperiments } from './add-experiments.ts'
import { addFigures } from './add-figures.ts'
import { addLibrary } from './add-library.ts'
import { addMedia } from './add-media.ts'
import { addMentions } from './add-mentions.ts'
import { addPastReadings, addPastResults } from './add-past.ts'
import { addPeople } from './add-people.ts'
import { addRelationships } from './add-relationships.ts'
import { addReplies } from './add-replies.ts'
import { addReadings, addReview } from './add-review.ts'
import { addRhythm } from './add-rhythm.ts'
import { addStrategy } from './add-strategy.ts'
import { addVersion } from './add-version.ts'
import { addWork } from './add-work.ts'
import { addWorkflow } from './add-workflow.ts'
import { greek } from './el.ts'
import { english } from './en.ts'
import { hebrew } from './he.ts'
import { italian } from './it.ts'
import { turkish } from './tr.ts'
import type { SampleWords } from './words.ts'

const words: Record<Language, SampleWords> = { en: english, tr: turkish, it: italian, el: greek, he: hebrew }

/** The brand a sample in this language is about. */
export function sampleBrand(language: Language): NewWorkspace {
  const { name, country, timeZone } = words[language]
  return { name, country, timeZone, exportLanguage: language, denominator: 'reach', approvalMode: 'required' }
}

/** Makes a new file a workspace that holds a small business, plainly a sample, laid out around today. */
export function addSampleWorkspace(db: Db, brand: NewWorkspace): Workspace {
  return addWorkspace(db, brand, (writer) => {
    const at = db.now()
    const language = brand.exportLanguage
    const sample = { db, writer, language, words: words[language], today: dayOf(at, brand.timeZone), at }
    const strategy = addStrategy(sample)
    addReplies(sample, strategy)
    addPeople(sample)
    addVersion(sample)
    addCalendar(sample, strategy)
    addMedia(sample)
    addWorkflow(sample)
    addRhythm(sample, strategy)
    addWork(sample)
    addLibrary(sample, strategy)
    const bids = addAlliances(sample, strategy, addRelationships(sample, strategy))
    addLessons(sample, strategy, { bidIds: bids, experimentIds: addExperiments(sample, strategy) })
    addMentions(sample, strategy)
    addPastReadings(sample, strategy)
    addPastResults(sample, strategy)
    addReadings(sample, strategy)
    addFigures(sample, strategy)
    addReview(db, sample, strategy)
  })
}

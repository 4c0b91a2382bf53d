import { alliances } from './alliances.ts'
import { app } from './app.ts'
import { api } from './base.ts'
import { benchmarks } from './benchmarks.ts'
import { brand } from './brand.ts'
import { calendar } from './calendar.ts'
import { comments } from './comments.ts'
import { contactFiles } from './contact-files.ts'
import { contactImports } from './contact-imports.ts'
import { dayItems } from './day-items.ts'
import { draft } from './drafts.ts'
import { duplicates } from './duplicates.ts'
import { editor } from './editor.ts'
import { experiments } from './experiments.ts'
import { planExports } from './exports.ts'
import { handOff } from './hand-off.ts'
import { history } from './history.ts'
import { imports } from './imports.ts'
import { lessons } from './lessons.ts'
import { library } from './library.ts'
import { measures } from './measures.ts'
import { media } from './media.ts'
import { ownLayers } from './own-layers.ts'
import { postFiles } from './post-files.ts'
import { postImports } from './post-imports.ts'
import { relationships } from './relationships.ts'
import { replies } from './replies.ts'
import { review } from './review.ts'
import { reviewPacks } from './review-packs.ts'
import { rhythm } from './rhythm.ts'
import { search } from './search.ts'
import { slots } from './slots.ts'
import { strategy } from './strategy.ts'
import { tasks } from './tasks.ts'
import { team } from './team.ts'
import { today } from './today.ts'
import { versions } from './versions.ts'
import { workflow } from './workflow.ts'
import { workspace } from './workspace.ts'

/** The contract, answered: the window, the command line and the tests all call this. */
export const router = api.router({
  app,
  workspace,
  brand,
  history,
  draft,
  calendar,
  editor,
  workflow,
  handOff,
  postFiles,
  postImports,
  comments,
  benchmarks,
  tasks,
  reviewPacks,
  team,
  slots,
  rhythm,
  dayItems,
  library,
  ownLayers,
  media,
  strategy,
  versions,
  relationships,
  alliances,
  experiments,
  lessons,
  measures,
  contactFiles,
  contactImports,
  duplicates,
  replies,
  search,
  review,
  imports,
  exports: planExports,
  today,
})

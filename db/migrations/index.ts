import { foundation } from './0001-foundation.ts'
import { search } from './0002-search.ts'
import { gate } from './0003-gate.ts'
import { evidence } from './0004-evidence.ts'
import { indexes } from './0005-indexes.ts'
import { tree } from './0006-tree.ts'
import { channels } from './0007-channels.ts'
import { voice } from './0008-voice.ts'
import { reply } from './0009-reply.ts'
import { people } from './0010-people.ts'
import { business } from './0011-business.ts'
import { budget } from './0012-budget.ts'
import { versions } from './0013-versions.ts'
import { document } from './0014-document.ts'
import { workflow } from './0015-workflow.ts'
import { slots } from './0016-slots.ts'
import { views } from './0017-views.ts'
import { reviewPacks } from './0018-review-packs.ts'
import { media } from './0019-media.ts'
import { tasks } from './0020-tasks.ts'
import { editor } from './0021-editor.ts'
import { library } from './0022-library.ts'

/** In order, append only: the place in this list is the schema's version. */
export const migrations: readonly { name: string; sql: string }[] = [
  { name: '0001-foundation', sql: foundation },
  { name: '0002-search', sql: search },
  { name: '0003-gate', sql: gate },
  { name: '0004-evidence', sql: evidence },
  { name: '0005-indexes', sql: indexes },
  { name: '0006-tree', sql: tree },
  { name: '0007-channels', sql: channels },
  { name: '0008-voice', sql: voice },
  { name: '0009-reply', sql: reply },
  { name: '0010-people', sql: people },
  { name: '0011-business', sql: business },
  { name: '0012-budget', sql: budget },
  { name: '0013-versions', sql: versions },
  { name: '0014-document', sql: document },
  { name: '0015-workflow', sql: workflow },
  { name: '0016-slots', sql: slots },
  { name: '0017-views', sql: views },
  { name: '0018-review-packs', sql: reviewPacks },
  { name: '0019-media', sql: media },
  { name: '0020-tasks', sql: tasks },
  { name: '0021-editor', sql: editor },
  { name: '0022-library', sql: library },
]

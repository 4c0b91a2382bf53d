import { create } from 'zustand'
import type { BackupStatus } from '../../shared/backup.ts'
import { languageOf } from '../../shared/i18n/languages.ts'
import type { TodayView } from '../../shared/today.ts'
import { api } from '../api.ts'
import { useKnown, weekHere } from '../workspace.ts'

interface TodayState {
  view: TodayView | undefined
  copies: BackupStatus | undefined
  error: unknown
}

export const useToday = create<TodayState>()(() => ({ view: undefined, copies: undefined, error: undefined }))

/** The tables whose records Today counts. */
export const todayTables = [
  'goal',
  'objective',
  'experiment',
  'tactic',
  'channel',
  'pillar',
  'post',
  'variant',
  'contact',
  'touchpoint',
  'snooze',
  'tier',
  'tagCadence',
  'mention',
  'mentionStep',
  'replyPlan',
  'reading',
  'postResult',
  'review',
  'workspace',
  'gateAnswer',
  'postVersion',
  'approval',
  'comment',
  'commentMention',
  'task',
  'member',
  'slot',
  'media',
  'mediaUse',
  'mediaPermission',
  'reviewPack',
  'packedPost',
  'setback',
  'place',
  'placeVisit',
] as const

export async function readToday(language: string): Promise<void> {
  const { workspace } = useKnown.getState()
  if (!workspace) return
  const firstWeekday = weekHere().firstDay
  try {
    const [view, copies] = await Promise.all([
      api.today.read({ firstWeekday, language: languageOf(language) }),
      workspace.isReadOnly ? undefined : api.workspace.backupStatus(),
    ])
    useToday.setState({ view, copies, error: undefined })
  } catch (error) {
    useToday.setState({ error })
  }
}

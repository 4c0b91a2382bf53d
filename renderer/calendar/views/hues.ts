import { type PostState, postTypes, type Tile } from '../../../shared/calendar/calendar.ts'
import type { CalendarChoices } from '../../../shared/calendar/calendar-choices.ts'
import type { Colouring } from '../../../shared/calendar/saved-view.ts'
import { pillarHue } from '../../parts/pillar-swatch.tsx'

const quiet = 'var(--rp-line-strong)'

const stateHues: Record<PostState, string> = {
  idea: quiet,
  draft: quiet,
  inReview: 'var(--rp-note-mark)',
  changesRequested: 'var(--rp-warn-mark)',
  approved: 'var(--rp-good-mark)',
  onHold: 'var(--rp-warn-mark)',
  rejected: 'var(--rp-bad-mark)',
}

/** The mark, counted from 0, that a channel or a goal wears by its place in the list; undefined for none. */
export function markOf(list: readonly { id: string }[], id: string | null | undefined): number | undefined {
  const index = list.findIndex((one) => one.id === id)
  return index < 0 ? undefined : index % 12
}

/** The mark a tile is coloured by: its first channel's, its pillar's, or that of what else the colour means. */
export function tileMark(tile: Tile, colouring: Colouring, choices: CalendarChoices): number | undefined {
  if (colouring === 'pillar') return choices.pillars.find(({ id }) => id === tile.pillarId)?.mark
  if (colouring === 'channel') return markOf(choices.channels, tile.variants[0]?.channelId)
  if (colouring === 'goal') return markOf(choices.goals, tile.goalId)
  if (colouring === 'campaign') return markOf(choices.campaigns, tile.campaignId)
  if (colouring === 'audience') return markOf(choices.audiences, tile.audienceId)
  if (colouring === 'type') return markIn(postTypes, tile.type)
  if (colouring === 'responsible') return markIn(choices.responsibles, tile.responsible)
  const tactic = choices.tactics.find(({ id }) => id === tile.tacticId)
  return markOf(choices.objectives, tactic?.objectiveId)
}

/** The mark of a word by its place in the list. */
export function markIn(list: readonly string[], word: string | null): number | undefined {
  const index = word ? list.indexOf(word) : -1
  return index < 0 ? undefined : index % 12
}

/** A tile's colour, which always comes with a mark or a word that says the same. */
export function tileHue(tile: Tile, colouring: Colouring, choices: CalendarChoices): string {
  if (colouring === 'status') return stateHues[tile.state]
  const mark = tileMark(tile, colouring, choices)
  return mark === undefined ? quiet : pillarHue(mark)
}

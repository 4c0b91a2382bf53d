import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/shallow'
import { isOut, looseEnds, type Tile } from '../../../shared/calendar/calendar.ts'
import type { CalendarChoices } from '../../../shared/calendar/calendar-choices.ts'
import { tileKey } from '../../../shared/calendar/calendar-tiles.ts'
import type { Colouring } from '../../../shared/calendar/saved-view.ts'
import { NetworkMark } from '../../parts/network-mark.tsx'
import { PillarSwatch } from '../../parts/pillar-swatch.tsx'
import { StatusMark } from '../../parts/status-mark.tsx'
import { Thumb } from '../../parts/thumb.tsx'
import { nameOf } from '../moving/moves.ts'
import { useCalendar } from '../store.ts'
import { tileHue, tileMark } from '../views/hues.ts'
import { ClashMark } from './clash-mark.tsx'
import classes from './tile-face.module.css'
import { TileSign } from './tile-sign.tsx'

/** What the face of every tile depends on beside the tile itself. */
export type Look = {
  choices: CalendarChoices
  colouring: Colouring
  openId: string | undefined
  movingId: string | undefined
  chosen: ReturnType<typeof useCalendar.getState>['chosen']
}

/** Asked once by whoever draws many tiles. */
export function useLook(): Look {
  return useCalendar(
    useShallow(({ choices, colouring, detail, moving, chosen }) => ({
      choices,
      colouring,
      chosen,
      openId: detail?.post.id,
      movingId: moving?.tile.postId,
    })),
  )
}

interface TileFaceProps {
  tile: Tile
  look: Look
  isTall?: boolean
  /** How wide it is drawn, in pixels; a line of the list has room for all. */
  width?: number
}

const fits: readonly [fit: string, least: number][] = [
  ['all', 152],
  ['most', 112],
  ['some', 88],
  ['few', 60],
]

/**
 * How much of a tile a width has room for. Worked out here, not by container queries: a container a tile makes the
 * browser lay a month out three times as long.
 */
function fitOf(width: number): string {
  return fits.find(([, least]) => width >= least)?.[0] ?? 'least'
}

/** Whether a tile of one line says its name at this width. */
export function hasNameInLine(width: number): boolean {
  return !['few', 'least'].includes(fitOf(width))
}

/** As many channels have their own mark where there is room; where there is little, the first alone. */
const most = 3
const places = ['1', '2', '3']

function More({ count, room }: { count: number; room: 'wide' | 'narrow' }) {
  return (
    <span className={classes.more} data-room={room} aria-hidden>
      +{count}
    </span>
  )
}

/** A tile as it stands on a day: time, channels, name, and how far it is. */
export function TileFace({ tile, look, isTall = false, width = Number.POSITIVE_INFINITY }: TileFaceProps) {
  const { choices, colouring } = look
  const mark = tileMark(tile, colouring, choices)
  const channels = choices.channels.filter(({ id }) =>
    tile.variants.some(({ channelId }) => channelId === id),
  )
  const isLoose = looseEnds(tile, tile.variants).length > 0

  return (
    <span
      className={classes.tile}
      data-tile={tileKey(tile)}
      data-fit={fitOf(width)}
      data-tall={isTall || undefined}
      data-thumb={tile.thumb !== null || undefined}
      data-open={look.openId === tile.postId || undefined}
      data-chosen={look.chosen.has(tileKey(tile)) || undefined}
      data-moving={look.movingId === tile.postId || undefined}
      data-loose={isLoose || undefined}
      data-done={(tile.variants.length > 0 && tile.variants.every(isOut)) || undefined}
      style={{ ['--tile-hue' as string]: tileHue(tile, colouring, choices) }}
    >
      <span className={classes.line}>
        {tile.time ? <time className={classes.time}>{tile.time}</time> : null}
        {colouring !== 'channel' && colouring !== 'status' && mark !== undefined ? (
          <PillarSwatch mark={mark} size={10} />
        ) : null}
        {channels.slice(0, most).map(({ network }, at) => (
          // By place: another tile of the same network keeps the mark that is drawn.
          <span key={places[at]} className={classes.mark} data-first={at === 0 || undefined}>
            <NetworkMark network={network} size={14} />
          </span>
        ))}
        {channels.length > most ? <More count={channels.length - most} room="wide" /> : null}
        {channels.length > 1 ? <More count={channels.length - 1} room="narrow" /> : null}
        <span className={classes.last}>
          <ClashMark variants={tile.variants} />
          {isLoose ? <LooseMark /> : null}
          <TileStatus tile={tile} />
        </span>
      </span>
      {tile.thumb ? <Thumb file={tile.thumb} size="tile" iconSize={12} className={classes.thumb} /> : null}
      <bdi className={classes.name}>{nameOf(tile)}</bdi>
    </span>
  )
}

export const LooseMark = memo(function LooseMark() {
  const { t } = useTranslation()
  return <TileSign sign="loose" className={classes.loose} label={t('calendar.looseEnd')} />
})

/** What has gone out or was missed says so; before that the post's own state counts, and what is held is not ready. */
export function TileStatus({ tile }: { tile: Tile }) {
  const deliveries = new Set(tile.variants.map(({ delivery }) => delivery))
  if (deliveries.has('missed')) return <StatusMark kind="delivery" status="missed" size={12} />
  const [only] = deliveries
  const isHeld = tile.state === 'onHold' && only === 'ready'
  if (deliveries.size === 1 && only && only !== 'planned' && !isHeld)
    return <StatusMark kind="delivery" status={only} size={12} />
  return <StatusMark kind="postState" status={tile.state} size={12} />
}

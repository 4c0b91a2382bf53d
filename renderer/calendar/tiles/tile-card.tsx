import { useRef } from 'react'
import type { Tile } from '../../../shared/calendar/calendar.ts'
import { isOut, looseEnds } from '../../../shared/calendar/calendar.ts'
import { tileKey } from '../../../shared/calendar/calendar-tiles.ts'
import { useFormat } from '../../parts/format.ts'
import { NetworkMark } from '../../parts/network-mark.tsx'
import { PillarSwatch } from '../../parts/pillar-swatch.tsx'
import { Thumb } from '../../parts/thumb.tsx'
import { clickTile } from '../moving/chosen.ts'
import { useHold } from '../moving/held.ts'
import { nameOf } from '../moving/moves.ts'
import type { Held } from '../store.ts'
import { tileHue, tileMark } from '../views/hues.ts'
import { ClashMark } from './clash-mark.tsx'
import classes from './tile-card.module.css'
import { type Look, LooseMark, TileStatus } from './tile-face.tsx'

/** How much of a text a tile knows. */
const openingLength = 80

interface TileCardProps {
  tile: Tile
  /** What a drag takes up: the tile, or the idea it stands for. */
  held: Held
  look: Look
  /** On the board a card says its day, and its column says how far it is. */
  isOnBoard?: boolean
  onOpen: (postId: string) => void
}

/** A tile where there is room: its name, how its text begins, when and where. A click opens it, a drag moves it. */
export function TileCard({ tile, held, look, isOnBoard = false, onOpen }: TileCardProps) {
  const format = useFormat()
  const button = useRef<HTMLButtonElement>(null)
  useHold(button, held)
  const { choices, colouring } = look
  const mark = tileMark(tile, colouring, choices)
  const channels = choices.channels.filter(({ id }) =>
    tile.variants.some(({ channelId }) => channelId === id),
  )
  const key = tileKey(tile)
  const isChosen = look.chosen.has(key)
  const isMarked = colouring !== 'channel' && colouring !== 'status' && mark !== undefined
  const day = isOnBoard && tile.day ? format.day(tile.day, 'weekday') : ''
  const when = [day, tile.time ? format.time(tile.time) : ''].filter(Boolean).join(', ')
  return (
    <button
      ref={button}
      type="button"
      className={classes.card}
      aria-pressed={isChosen || undefined}
      data-idea={'idea' in held ? tile.postId : undefined}
      data-chosen={isChosen || undefined}
      data-open={look.openId === tile.postId || undefined}
      data-moving={look.movingId === tile.postId || undefined}
      data-done={(tile.variants.length > 0 && tile.variants.every(isOut)) || undefined}
      style={{ ['--hue' as string]: tileHue(tile, colouring, choices) }}
      onClick={(event) => clickTile(event, tile, onOpen)}
    >
      {when || channels.length > 0 ? (
        <span className={classes.line}>
          {when ? <time className={classes.when}>{when}</time> : null}
          {channels.map(({ id, network }) => (
            <NetworkMark key={id} network={network} size={14} />
          ))}
          <span className={classes.last}>
            <ClashMark variants={tile.variants} />
            {looseEnds(tile, tile.variants).length > 0 ? <LooseMark /> : null}
            {isOnBoard ? null : <TileStatus tile={tile} />}
          </span>
        </span>
      ) : null}
      <span className={classes.name} dir="auto" data-tile={key}>
        {isMarked ? (
          <span className={classes.swatch}>
            <PillarSwatch mark={mark} size={10} />
          </span>
        ) : null}
        {nameOf(tile)}
      </span>
      {tile.thumb ? <Thumb file={tile.thumb} className={classes.thumb} /> : null}
      {tile.title && tile.opening ? (
        <span className={classes.opening} dir="auto">
          {tile.opening.length < openingLength ? tile.opening : `${tile.opening}…`}
        </span>
      ) : null}
    </button>
  )
}

import { memo, useRef } from 'react'
import type { Tile } from '../../../shared/calendar/calendar.ts'
import { tileKey } from '../../../shared/calendar/calendar-tiles.ts'
import { clickTile } from '../moving/chosen.ts'
import { useHold } from '../moving/held.ts'
import classes from './tile-button.module.css'
import { type Look, TileFace } from './tile-face.tsx'

interface TileButtonProps {
  tile: Tile
  look: Look
  isTall: boolean
  width: number
  onOpen: (postId: string) => void
}

/** A tile on a day: a click opens it, a drag moves it. */
export const TileButton = memo(function TileButton({ tile, look, isTall, width, onOpen }: TileButtonProps) {
  const button = useRef<HTMLButtonElement>(null)
  useHold(button, { tile })
  return (
    <button
      ref={button}
      type="button"
      className={classes.button}
      aria-pressed={look.chosen.has(tileKey(tile)) || undefined}
      onClick={(event) => clickTile(event, tile, onOpen)}
    >
      <TileFace tile={tile} look={look} isTall={isTall} width={width} />
    </button>
  )
})

import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Tile } from '../../../shared/calendar/calendar.ts'
import { clashKinds } from '../../../shared/calendar/clashes.ts'
import { useFormat } from '../../parts/format.ts'
import { useMark } from '../views/marks.ts'
import classes from './clash-mark.module.css'
import { TileSign } from './tile-sign.tsx'

/** A small sign on a tile whose place clashes with something that nobody has kept; its words say with what. */
export function ClashMark({ variants }: Pick<Tile, 'variants'>) {
  const mark = useMark(variants)
  return mark ? <Sign mark={mark} /> : null
}

const Sign = memo(function Sign({ mark }: { mark: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const kinds = clashKinds.filter((kind) => mark.split(' ').includes(kind))
  const words = format.list(kinds.map((kind) => t(`clashes.short.${kind}`)))
  return (
    <span className={classes.mark} title={words}>
      <TileSign sign="clash" label={words} />
    </span>
  )
})

import { Button, TextInput } from '@mantine/core'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { largestPicture, type MarkOutcome } from '../../shared/print/brand.ts'
import { type Colour, contrast, readable, readableTone } from '../../shared/print/colour.ts'
import { api } from '../api.ts'
import { useFormat } from '../parts/format.ts'
import { save } from '../saving.ts'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { useReadOnly } from '../ui/input/read-only.ts'
import { ReadValue } from '../ui/input/read-value.tsx'
import { FieldRow } from '../ui/page/field-row.tsx'
import { light } from '../ui/theme/scheme.ts'
import { useRead } from '../use-read.ts'
import classes from './look-rows.module.css'

/** How the brand looks on paper: its mark and its colour. Each is a step that can be undone. */
export function LookRows() {
  const { value: look } = useRead('look', () => api.brand.look(), ['brandLook'])
  if (!look) return null
  return (
    <>
      <MarkRow mark={look.mark} />
      <ColourRow colour={look.colour} />
    </>
  )
}

type Refused = Exclude<MarkOutcome, 'chosen' | 'cancelled'>

function MarkRow({ mark }: { mark: string | null }) {
  const { t } = useTranslation()
  const [why, setWhy] = useState<Refused>()
  const isReadOnly = useReadOnly()
  async function choose() {
    setWhy(undefined)
    const outcome = await save(() => api.brand.chooseMark())
    if (outcome !== 'chosen' && outcome !== 'cancelled') setWhy(outcome)
  }
  return (
    <FieldRow label={t('settings.mark')} hint={t('settings.markHint')}>
      <div className={classes.row}>
        {mark && (
          <img className={classes.mark} src={`data:image/png;base64,${mark}`} alt={t('settings.mark')} />
        )}
        {isReadOnly && !mark ? <ReadValue text="" /> : null}
        <ForWriters>
          <Button onClick={() => void choose().catch(() => {})}>{t('settings.markChoose')}</Button>
          {mark && (
            <Button
              variant="subtle"
              onClick={() => void save(() => api.brand.changeLook({ mark: null })).catch(() => {})}
            >
              {t('settings.markRemove')}
            </Button>
          )}
        </ForWriters>
      </div>
      {why && (
        <p role="alert" className={classes.why} data-taken={why === 'cleaned' || undefined}>
          {t(`settings.markWhy.${why}`, { limit: largestPicture.mark / 1024 / 1024 })}
        </p>
      )}
    </FieldRow>
  )
}

const white = '#ffffff'
const ours: Colour = light.accent

function ColourRow({ colour }: { colour: Colour | null }) {
  const { t } = useTranslation()
  const format = useFormat()
  const id = useId()
  const [typed, setTyped] = useState(colour ?? '')
  useEffect(() => setTyped(colour ?? ''), [colour])
  const change = (next: Colour | null) => {
    if (next !== colour) void save(() => api.brand.changeLook({ colour: next })).catch(() => {})
  }
  const ratio = colour ? contrast(colour, white) : readable
  if (useReadOnly()) {
    return (
      <FieldRow label={t('settings.colour')} hint={t('settings.colourHint')}>
        {colour ? <Swatch colour={colour} /> : <ReadValue text="" />}
      </FieldRow>
    )
  }
  return (
    <FieldRow label={t('settings.colour')} htmlFor={id} hint={t('settings.colourHint')}>
      <div className={classes.row}>
        <ColourWell colour={colourOf(typed) ?? ours} onShow={setTyped} onChange={change} />
        <TextInput
          id={id}
          w={110}
          value={typed}
          placeholder={ours}
          maxLength={7}
          dir="ltr"
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur()
          }}
          onBlur={() => {
            const next = colourOf(typed)
            if (next) change(next)
            else setTyped(colour ?? '')
          }}
        />
        {colour && (
          <Button variant="subtle" onClick={() => change(null)}>
            {t('settings.colourClear')}
          </Button>
        )}
      </div>
      {colour && ratio < readable && (
        <div role="status" className={classes.faint}>
          <p>{t('settings.colourFaint', { ratio: format.number(Math.floor(ratio * 10) / 10, 1) })}</p>
          <div className={classes.row}>
            <Swatch colour={readableTone(colour)} />
            <Button onClick={() => change(readableTone(colour))}>{t('settings.colourTake')}</Button>
          </div>
        </div>
      )}
    </FieldRow>
  )
}

/** The system's own way to choose a colour; it is kept when the choice is closed, not at every move in it. */
function ColourWell({
  colour,
  onShow,
  onChange,
}: {
  colour: Colour
  onShow: (colour: Colour) => void
  onChange: (colour: Colour) => void
}) {
  const { t } = useTranslation()
  const well = useRef<HTMLInputElement>(null)
  const keep = useRef(onChange)
  keep.current = onChange
  useEffect(() => {
    const element = well.current
    // What React calls a change is every move.
    const end = () => keep.current(element?.value ?? '')
    element?.addEventListener('change', end)
    return () => element?.removeEventListener('change', end)
  }, [])
  return (
    <input
      ref={well}
      type="color"
      className={classes.well}
      aria-label={t('settings.colourPick')}
      value={colour}
      onChange={(event) => onShow(event.currentTarget.value)}
    />
  )
}

function Swatch({ colour }: { colour: Colour }) {
  return (
    <span className={classes.row}>
      <svg width="20" height="20" aria-hidden="true">
        <rect width="20" height="20" rx="4" fill={colour} />
      </svg>
      <bdi dir="ltr">{colour}</bdi>
    </span>
  )
}

/** As it is kept; undefined for what is no colour yet. */
function colourOf(text: string): Colour | undefined {
  const found = text.trim().toLowerCase()
  const whole = found.startsWith('#') ? found : `#${found}`
  return /^#[0-9a-f]{6}$/.test(whole) ? whole : undefined
}

import { ActionIcon, Button, Select } from '@mantine/core'
import { IconGripVertical, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { mostOnFirstPage } from '../../../shared/review/first-page.ts'
import type { MeasureLine } from '../../../shared/review/measure-line.ts'
import { rateKey } from '../../../shared/review/trends.ts'
import { api } from '../../api.ts'
import { useFormat } from '../../parts/format.ts'
import { isolate } from '../../parts/label.ts'
import { measureNameOf } from '../../parts/trend-words.ts'
import { save } from '../../saving.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { useListDrag } from '../../ui/input/use-list-drag.ts'
import { announce } from '../../ui/notice/announce.tsx'
import { useRead } from '../../use-read.ts'
import { useKnown } from '../../workspace.ts'
import classes from './first-page.module.css'

const tables = ['firstPageNumber', 'measure', 'workspace'] as const

/** Which numbers the owner sees first, and in which order: dragging or Alt with an arrow moves them. */
export function FirstPageNumbers({ lines }: { lines: readonly MeasureLine[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const hint = useId()
  const list = useRef<HTMLOListElement>(null)
  const denominator = useKnown(({ workspace }) => workspace?.denominator ?? 'reach')
  const { value: page, setValue } = useRead('firstPage', () => api.measures.firstPage(), tables)
  if (!page) return null
  const { measureIds, isChosen } = page
  const nameOf = (measure: string) => {
    const own = lines.find(({ measureId }) => measureId === measure)?.own
    return measureNameOf({ measure, name: own?.name ?? '' }, denominator, t) || '…'
  }
  const offered = [rateKey, ...lines.map(({ measureId }) => measureId)].filter(
    (id) => !measureIds.includes(id),
  )
  const choose = async (wanted: string[]) => setValue(await save(() => api.measures.chooseFirstPage(wanted)))
  const focusOn = (at: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll('button')[at]?.focus())

  async function place(measure: string, index: number) {
    const others = measureIds.filter((one) => one !== measure)
    const to = Math.max(0, Math.min(others.length, index))
    if (measureIds[to] === measure) return
    await choose(others.toSpliced(to, 0, measure))
    focusOn(to)
    announce(t('app.movedTo', { title: nameOf(measure), place: to + 1, of: measureIds.length }))
  }

  async function remove(measure: string) {
    await choose(measureIds.filter((one) => one !== measure))
    focusOn(Math.min(measureIds.indexOf(measure), measureIds.length - 2))
  }

  function keys(event: KeyboardEvent, at: number) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const measure = measureIds[at]
    if (!step || !measure || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    if (event.altKey) void place(measure, at + step).catch(() => {})
    else focusOn(Math.max(0, Math.min(measureIds.length - 1, at + step)))
  }

  return (
    <details className={classes.part}>
      <summary className={classes.summary}>
        <strong>{t('measures.firstPage.title')}</strong>{' '}
        <bdi>{format.list(measureIds.map(nameOf).map(isolate))}</bdi>
      </summary>
      <p className={classes.why}>{t('measures.firstPage.why')}</p>
      <ol ref={list} className={classes.list} aria-label={t('measures.firstPage.title')}>
        {measureIds.map((measure, at) => (
          <Line
            key={measure}
            measure={measure}
            name={nameOf(measure)}
            hint={hint}
            onRemove={measureIds.length > 1 ? () => void remove(measure).catch(() => {}) : undefined}
            onKeyDown={(event) => keys(event, at)}
            onDropped={(dragged, side) => {
              const from = measureIds.indexOf(dragged)
              const to = side === 'before' ? at : at + 1
              void place(dragged, from < to ? to - 1 : to).catch(() => {})
            }}
          />
        ))}
      </ol>
      <ForWriters>
        {measureIds.length < mostOnFirstPage ? (
          <Select
            className={classes.add}
            size="xs"
            aria-label={t('measures.firstPage.add')}
            placeholder={t('measures.firstPage.add')}
            searchable
            value={null}
            data={offered.map((id) => ({ value: id, label: nameOf(id) }))}
            onChange={(chosen) => {
              if (chosen) void choose([...measureIds, chosen]).catch(() => {})
            }}
          />
        ) : (
          <p className={classes.why}>{t('measures.firstPage.full')}</p>
        )}
        <p id={hint} className={classes.why}>
          {t('measures.firstPage.hint')}
        </p>
        {isChosen ? (
          <Button size="xs" onClick={() => void choose([]).catch(() => {})}>
            {t('measures.firstPage.usual')}
          </Button>
        ) : null}
      </ForWriters>
    </details>
  )
}

interface LineProps {
  measure: string
  name: string
  hint: string
  /** Not of the last one: an empty page says nothing. */
  onRemove: (() => void) | undefined
  onKeyDown: (event: KeyboardEvent) => void
  onDropped: (measure: string, side: 'before' | 'after') => void
}

function Line({ measure, name, hint, onRemove, onKeyDown, onDropped }: LineProps) {
  const { t } = useTranslation()
  const row = useRef<HTMLLIElement>(null)
  const edge = useListDrag(row, { list: 'firstPage', id: measure, onDropped })
  return (
    <li ref={row} className={classes.line} data-landing={edge}>
      <ForWriters>
        <IconGripVertical className={classes.grip} size={14} stroke={1.5} aria-hidden />
      </ForWriters>
      <span dir="auto" className={classes.name}>
        {name}
      </span>
      <ForWriters>
        <ActionIcon
          variant="subtle"
          aria-label={t('measures.firstPage.remove', { name })}
          aria-describedby={hint}
          aria-disabled={onRemove === undefined || undefined}
          onClick={() => onRemove?.()}
          onKeyDown={onKeyDown}
        >
          <IconX size={14} stroke={1.5} aria-hidden />
        </ActionIcon>
      </ForWriters>
    </li>
  )
}

import { Modal } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { Fragment, type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SearchHit } from '../../shared/search.ts'
import { type Action, useOffered } from '../actions.ts'
import { useFormat } from '../parts/format.ts'
import { SearchDue, useSearchDue } from '../parts/search-due.tsx'
import { KeyHint } from '../ui/input/key-hint.tsx'
import { takeFocus } from '../ui/input/take-focus.ts'
import { announce } from '../ui/notice/announce.tsx'
import { HitLine } from './hit-line.tsx'
import { matchActions } from './match-actions.ts'
import classes from './palette.module.css'
import { useQuickLog } from './quick-log.ts'
import { useQuickMention } from './quick-mention.ts'
import { goToHit, useSearch } from './search.ts'

type Row = { id: string; section: string; run: () => void } & ({ action: Action } | { hit: SearchHit })

/** So many records stand above what can be done. */
const first = 12

/** One field for everything: records by any of their words, and whatever can be done here. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const [at, setAt] = useState(0)
  const listId = useId()
  const { rows, isSettled } = useRows(search)
  const due = useSearchDue()
  const [isWanted, setWanted] = useState(false)
  const active = Math.min(at, rows.length - 1)
  const list = useRef<HTMLDivElement>(null)

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  })
  useEffect(() => {
    if (search) announce(t('shell.palette.found', { count: rows.length }))
  }, [search, rows.length, t])

  function take(row: Row | undefined) {
    if (!row) return
    onClose()
    row.run()
  }
  // Enter right after the last letter means what these words find, which is not there yet.
  useEffect(() => {
    if (!isWanted || !isSettled) return
    setWanted(false)
    take(rows[active])
  })

  function keys(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const last = rows.length - 1
    const steps: Record<string, number> = {
      ArrowDown: active === last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
      PageDown: Math.min(last, active + 8),
      PageUp: Math.max(0, active - 8),
    }
    const step = steps[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setAt(step)
      setWanted(false)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      setWanted(true)
    }
  }

  return (
    <Modal.Root opened onClose={onClose} yOffset="12vh" size={600} padding={0}>
      <Modal.Overlay />
      <Modal.Content aria-label={t('shell.palette.title')}>
        <div className={classes.field}>
          <IconSearch size={20} stroke={1.5} aria-hidden />
          <input
            ref={takeFocus}
            data-autofocus
            className={classes.input}
            role="combobox"
            aria-expanded="true"
            aria-controls={listId}
            aria-activedescendant={rows[active] ? `${listId}-${active}` : undefined}
            aria-label={t('shell.palette.title')}
            placeholder={t('shell.palette.placeholder')}
            dir="auto"
            value={search}
            onChange={(event) => {
              setSearch(event.currentTarget.value)
              setAt(0)
              setWanted(false)
            }}
            onKeyDown={keys}
          />
          <KeyHint keys="Esc" />
        </div>
        <div
          ref={list}
          id={listId}
          className={classes.list}
          role="listbox"
          aria-label={t('shell.palette.title')}
        >
          {rows.map((row, index) => (
            <Fragment key={row.id}>
              {rows[index - 1]?.section === row.section ? null : (
                <div className={classes.section} role="presentation">
                  {row.section}
                </div>
              )}
              <div
                id={`${listId}-${index}`}
                className={classes.row}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                onMouseMove={() => setAt(index)}
                onClick={() => take(row)}
                onKeyDown={keys}
              >
                {'hit' in row ? (
                  <HitLine hit={row.hit} />
                ) : (
                  <span className={classes.label}>{row.action.label}</span>
                )}
                {'action' in row && row.action.keys ? <KeyHint keys={row.action.keys} /> : null}
              </div>
            </Fragment>
          ))}
        </div>
        {rows.length === 0 && due === 0 ? (
          <p className={classes.nothing}>{t('shell.palette.nothing')}</p>
        ) : null}
        {search.trim() === '' ? null : <SearchDue due={due} />}
      </Modal.Content>
    </Modal.Root>
  )
}

function useRows(search: string): { rows: Row[]; isSettled: boolean } {
  const { t } = useTranslation()
  const { locale } = useFormat()
  const { hits, isSettled } = useSearch(search)
  const quick = useQuickLog(search)
  const mention = useQuickMention(search)
  const offered = useOffered()
  const rows = useMemo(() => {
    const found = hits.map((hit): Row => {
      const section = t('shell.palette.records')
      return { id: `${hit.table}:${hit.id}`, section, hit, run: () => goToHit(hit) }
    })
    const here = t('shell.palette.onThisScreen')
    const asRow = (action: Action): Row => {
      const { id, section = here, run } = action
      return { id, section, action, run }
    }
    const acts = matchActions(offered, search, locale).map(asRow)
    // What can be done stays in sight however much is found.
    return [
      ...[...mention, ...quick.actions].map(asRow),
      ...found.slice(0, first),
      ...acts,
      ...found.slice(first),
    ]
  }, [hits, mention, quick.actions, offered, search, locale, t])
  return { rows, isSettled: isSettled && quick.isSettled }
}

import { Checkbox } from '@mantine/core'
import { IconGripVertical } from '@tabler/icons-react'
import { type KeyboardEvent, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { SectionLine } from '../../shared/print/plan-choice.ts'
import { useListDrag } from '../ui/input/use-list-drag.ts'
import { announce } from '../ui/notice/announce.tsx'
import classes from './section-list.module.css'
import { changeWish } from './store.ts'

/** The sections of a plan in their order: boxes switch them, dragging or Alt with an arrow moves them. */
export function SectionList({ lines }: { lines: SectionLine[] }) {
  const { t } = useTranslation()
  const hint = useId()
  const list = useRef<HTMLUListElement>(null)
  const boxes = () => [...(list.current?.querySelectorAll<HTMLElement>('input[type=checkbox]') ?? [])]

  function place(section: string, index: number) {
    const line = lines.find((one) => one.section === section)
    if (!line) return
    const others = lines.filter((one) => one !== line)
    const to = Math.max(0, Math.min(others.length, index))
    if (lines[to] === line) return
    changeWish({ lines: others.toSpliced(to, 0, line) })
    const title = t(`exports.section.${line.section}`)
    announce(t('app.movedTo', { title, place: to + 1, of: lines.length }))
  }

  function keys(event: KeyboardEvent, line: SectionLine, at: number) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (!step || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    if (!event.altKey) return boxes()[at + step]?.focus()
    place(line.section, at + step)
    requestAnimationFrame(() => boxes()[Math.max(0, Math.min(lines.length - 1, at + step))]?.focus())
  }

  return (
    <fieldset className={classes.fieldset}>
      <legend className={classes.label}>{t('exports.sections')}</legend>
      <ul ref={list} className={classes.list} aria-describedby={hint}>
        {lines.map((line, index) => (
          <Line
            key={line.section}
            line={line}
            onToggle={() => changeWish({ lines: lines.with(index, { ...line, isOn: !line.isOn }) })}
            onKeyDown={(event) => keys(event, line, index)}
            onDropped={(dragged, side) => {
              const from = lines.findIndex(({ section }) => section === dragged)
              const to = side === 'before' ? index : index + 1
              place(dragged, from < to ? to - 1 : to)
            }}
          />
        ))}
      </ul>
      <p id={hint} className={classes.hint}>
        {t('exports.sectionsHint')}
      </p>
    </fieldset>
  )
}

interface LineProps {
  line: SectionLine
  onToggle: () => void
  onKeyDown: (event: KeyboardEvent) => void
  onDropped: (section: string, side: 'before' | 'after') => void
}

function Line({ line: { section, isOn }, onToggle, onKeyDown, onDropped }: LineProps) {
  const { t } = useTranslation()
  const row = useRef<HTMLLIElement>(null)
  const edge = useListDrag(row, { list: 'planSection', id: section, onDropped })
  return (
    <li ref={row} className={classes.line} data-landing={edge}>
      <IconGripVertical className={classes.grip} size={14} stroke={1.5} aria-hidden />
      <Checkbox
        label={t(`exports.section.${section}`)}
        checked={isOn}
        onChange={onToggle}
        onKeyDown={onKeyDown}
      />
    </li>
  )
}

import { ActionIcon, Button, Checkbox, Popover } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconColumns3, IconGripVertical } from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ContactColumn, contactColumns } from '../../../shared/relationships/contact-list.ts'
import { usualColumns } from '../../../shared/relationships/contact-view.ts'
import { useListDrag } from '../../ui/input/use-list-drag.ts'
import { announce } from '../../ui/notice/announce.tsx'
import classes from './list.module.css'
import { setColumns, useColumns } from './look.ts'

/** Which columns the list has, and in which order: dragged, or moved with Alt and an arrow. */
export function ColumnMenu() {
  const { t } = useTranslation()
  const columns = useColumns((state) => state.columns)
  const [isOpen, setOpen] = useState(false)
  const others = contactColumns.filter((name) => !columns.includes(name))
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus position="bottom-end" withinPortal>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<IconColumns3 size={14} stroke={1.5} aria-hidden />}
          onClick={() => setOpen(!isOpen)}
        >
          {t('relationships.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('relationships.columns')}>
        <ul className={classes.columns}>
          {columns.map((name) => (
            <ShownColumn key={name} name={name} columns={columns} />
          ))}
          {others.map((name) => (
            <li key={name} className={classes.column}>
              <Checkbox
                size="xs"
                label={t(`relationships.column.${name}`)}
                checked={false}
                onChange={() => setColumns([...columns, name])}
              />
            </li>
          ))}
        </ul>
        <Button size="compact-sm" variant="subtle" onClick={() => setColumns(usualColumns)}>
          {t('relationships.usualColumns')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  )
}

function ShownColumn({ name, columns }: { name: ContactColumn; columns: readonly ContactColumn[] }) {
  const { t } = useTranslation()
  const row = useRef<HTMLLIElement>(null)
  const label = t(`relationships.column.${name}`)
  const at = columns.indexOf(name)
  // The name of a contact always stands first.
  const isFixed = name === 'name'
  const edge = useListDrag(row, {
    list: 'contact columns',
    id: name,
    isFixed,
    onDropped: (dragged, side) => {
      const rest = columns.filter((one) => one !== dragged)
      const to = Math.max(1, rest.indexOf(name) + (side === 'after' ? 1 : 0))
      setColumns(rest.toSpliced(to, 0, dragged as ContactColumn))
    },
  })

  function move(by: number) {
    const to = at + by
    if (isFixed || to < 1 || to >= columns.length) return
    setColumns(columns.toSpliced(at, 1).toSpliced(to, 0, name))
    announce(t('relationships.columnMoved', { column: label, place: to + 1, count: columns.length }))
  }

  function keys(event: KeyboardEvent) {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (!event.altKey || by === undefined) return
    event.preventDefault()
    event.stopPropagation()
    move(by)
  }

  return (
    <li ref={row} className={classes.column} data-edge={edge} onKeyDown={keys}>
      <Checkbox
        size="xs"
        label={label}
        checked
        disabled={isFixed}
        onChange={() => setColumns(columns.filter((one) => one !== name))}
      />
      {isFixed ? null : (
        <span className={classes.columnMoves}>
          <ActionIcon
            size="xs"
            aria-label={t('relationships.columnUp', { column: label })}
            disabled={at <= 1}
            onClick={() => move(-1)}
          >
            <IconArrowUp size={12} stroke={1.5} />
          </ActionIcon>
          <ActionIcon
            size="xs"
            aria-label={t('relationships.columnDown', { column: label })}
            disabled={at === columns.length - 1}
            onClick={() => move(1)}
          >
            <IconArrowDown size={12} stroke={1.5} />
          </ActionIcon>
          <IconGripVertical size={14} stroke={1.5} aria-hidden className={classes.grip} />
        </span>
      )}
    </li>
  )
}

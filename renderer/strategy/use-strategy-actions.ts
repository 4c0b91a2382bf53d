import { useDirection } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, useActions, useKeyNotes } from '../actions.ts'
import type { Chapter } from '../parts/strategy-chapters.ts'
import { go } from '../place.ts'
import { writingKeys } from '../ui/writing/keys.ts'
import { useStrategy } from './store.ts'
import { startGoal } from './tree/tree-edits.ts'

/** The keys a list of records hears itself. */
const listKeys = [
  { name: 'walk', keys: 'ArrowUp', otherKeys: 'ArrowDown' },
  { name: 'ends', keys: 'Home', otherKeys: 'End' },
  { name: 'order', keys: 'Alt+ArrowUp', otherKeys: 'Alt+ArrowDown', isWrite: true },
  { name: 'remove', keys: 'Delete', otherKeys: 'Backspace', isWrite: true },
] as const

const registerKeys = [...listKeys, { name: 'open', keys: 'Enter', otherKeys: 'Space' }] as const

/** The channels stand side by side by decision. */
const boardKeys = [
  ...registerKeys,
  { name: 'decide', keys: 'Shift+ArrowLeft', otherKeys: 'Shift+ArrowRight', isWrite: true },
] as const

/** The tree opens and closes its lines, and is written in. */
const treeKeys = [
  ...listKeys,
  { name: 'unfoldAll', keys: '*' },
  { name: 'edit', keys: 'Enter', otherKeys: 'F2', isWrite: true },
  { name: 'below', keys: 'Shift+Enter', isWrite: true },
  { name: 'level', keys: 'Tab', otherKeys: 'Shift+Tab', isWrite: true },
  { name: 'open', keys: 'Space' },
] as const

/** A bar is moved by the arrows that lead along the time. */
const timelineKeys = [
  { name: 'walk', keys: 'ArrowUp', otherKeys: 'ArrowDown' },
  { name: 'ends', keys: 'Home', otherKeys: 'End' },
  { name: 'byDay', keys: 'ArrowLeft', otherKeys: 'ArrowRight', isWrite: true },
  { name: 'byWeek', keys: 'Shift+ArrowLeft', otherKeys: 'Shift+ArrowRight', isWrite: true },
  { name: 'endByDay', keys: 'Alt+ArrowLeft', otherKeys: 'Alt+ArrowRight', isWrite: true },
  { name: 'startByDay', keys: 'Mod+ArrowLeft', otherKeys: 'Mod+ArrowRight', isWrite: true },
  { name: 'open', keys: 'Enter', otherKeys: 'Space' },
] as const

const tools = ['bold', 'italic', 'heading', 'bullets', 'numbers', 'link'] as const
const moves = ['deeper', 'higher', 'toolbar'] as const

/** What the palette offers while this screen is open, and which keys its lists know. */
export function useStrategyActions(chapter: Chapter): void {
  const { t } = useTranslation()
  const { dir } = useDirection()
  const notes = useMemo(() => {
    const [open, close] = dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
    const unfold = { name: 'unfold', keys: open, otherKeys: close } as const
    const lists = chapter === 'channels' ? boardKeys : chapter === 'timeline' ? timelineKeys : registerKeys
    const listed = (chapter === 'plan' ? [...treeKeys, unfold] : lists).map(({ name, ...keys }) => {
      return { section: t('glossary.strategy'), label: t(`shell.keys.in.${name}`), ...keys }
    })
    const section = t('writing.title')
    return [
      ...listed,
      ...tools.map((name) => ({
        ...{ section, label: t(`writing.tool.${name}`), keys: writingKeys[name], isWrite: true },
      })),
      ...moves.map((name) => ({
        ...{ section, label: t(`writing.keys.${name}`), keys: writingKeys[name], isWrite: true },
      })),
    ]
  }, [t, dir, chapter])
  useKeyNotes(notes)
  const actions = useMemo((): Action[] => {
    const section = t('glossary.strategy')
    return [
      {
        id: 'strategy.addGoal',
        label: t('strategy.tree.add.goal'),
        section,
        isWrite: true,
        run: () => {
          go({ screen: 'strategy' })
          startGoal()
        },
      },
      {
        id: 'strategy.takeGoal',
        label: t('strategy.take.open'),
        section,
        isWrite: true,
        run: () => {
          go({ screen: 'strategy' })
          useStrategy.setState({ isTaking: true })
        },
      },
    ]
  }, [t])
  useActions(actions)
}

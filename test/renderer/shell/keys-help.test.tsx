import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { attach } from '../../../renderer/api.ts'
import { ExportHost } from '../../../renderer/exports/export-host.tsx'
import { KeysHelp } from '../../../renderer/shell/keys-help.tsx'
import { useShellActions } from '../../../renderer/shell/shell-actions.ts'
import { StrategyScreen } from '../../../renderer/strategy/strategy-screen.tsx'
import { readKnown } from '../../../renderer/workspace.ts'
import { show } from '../../support/show.tsx'
import { aClient } from '../../support/workspace.ts'

const nothing = () => {}
const deeds = { openPalette: nothing, openKeys: nothing, startNew: nothing, undo: nothing, redo: nothing }

function Everywhere() {
  useShellActions({ ...deeds, undoName: 'add', redoName: 'add' })
  return <ExportHost />
}

afterEach(cleanup)

it('lists every key, also those that a list or the menu hears, each cap written alike', async () => {
  const { api } = aClient()
  attach(api)
  await readKnown()
  show(
    <>
      <Everywhere />
      <StrategyScreen />
      <KeysHelp onClose={nothing} />
    </>,
  )
  const help = await screen.findByRole('dialog')
  const keysOf = (name: RegExp | string) =>
    [...(within(help).getByText(name).nextElementSibling?.querySelectorAll('kbd') ?? [])]
      .map((cap) => cap.textContent)
      .join(' ')
  expect(keysOf('Calendar')).toBe('G C Ctrl 3')
  expect(keysOf('Export the plan')).toBe('Ctrl E')
  expect(keysOf('New window')).toBe('Ctrl Shift N')
  expect(keysOf(/^Redo/)).toBe('Ctrl Shift Z Ctrl Y')
  expect(keysOf('Back')).toBe('Alt ←')
  expect(keysOf(/^Leave the field with what was typed, then close the panel/)).toBe('Esc')
  expect(keysOf('Move up or down')).toBe('Alt ↑ Alt ↓')
  expect(keysOf('Change the level while typing')).toBe('Tab Shift Tab')
})

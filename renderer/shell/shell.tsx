import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ContactFilesHost } from '../contact-files/contact-files-host.tsx'
import { ExportHost } from '../exports/export-host.tsx'
import { onChange } from '../live.ts'
import { goBack, goForward, rememberPlaces, toAddress, usePlace } from '../place.ts'
import { noteSaved } from '../saving.ts'
import { useClearByKey } from '../ui/input/clear-by-key.ts'
import { ReadOnlyContext } from '../ui/input/read-only.ts'
import { useSayFull } from '../ui/input/say-full.ts'
import { ScrollMemoryProvider } from '../ui/page/kept-scroll.ts'
import { useKnown, useSeat } from '../workspace.ts'
import { useKeyboard } from './keyboard.ts'
import { KeysHelp } from './keys-help.tsx'
import { Palette } from './palette.tsx'
import { Rail } from './rail.tsx'
import { ScreenGuard } from './screen-guard.tsx'
import { ScreenOf } from './screen-of.tsx'
import { useScrollMemory } from './scroll-memory.ts'
import classes from './shell.module.css'
import { useShellActions } from './shell-actions.ts'
import { TakingBar } from './taking-bar.tsx'
import { TitleBar } from './title-bar.tsx'
import { useUndo } from './undo.ts'

/** The window around every screen of an open workspace. */
export function Shell({ workspaceId, onNew }: { workspaceId: string; onNew: () => void }) {
  const [open, setOpen] = useState<'palette' | 'keys'>()
  const { undo, redo, ...names } = useUndo()
  const readOnlyWhy = useReadOnlyWhy()
  const { undoName, redoName } = readOnlyWhy === undefined ? names : {}
  const openPalette = useCallback(() => setOpen('palette'), [])
  const openKeys = useCallback(() => setOpen('keys'), [])
  const close = () => setOpen(undefined)
  useShellActions({ openPalette, openKeys, startNew: onNew, undo, redo, undoName, redoName })
  useKeyboard()
  useClearByKey()
  useSayFull()
  useMouseWays()
  useMemory(workspaceId)
  return (
    <div className={classes.shell}>
      <Rail />
      <div className={classes.main}>
        <TitleBar undoName={undoName} redoName={redoName} />
        <main className={classes.screen}>
          <ReadOnlyContext value={readOnlyWhy}>
            <Shown workspaceId={workspaceId} />
          </ReadOnlyContext>
        </main>
      </div>
      <ExportHost />
      <ContactFilesHost />
      <TakingBar />
      {open === 'palette' ? <Palette onClose={close} /> : null}
      {open === 'keys' ? <KeysHelp onClose={close} /> : null}
    </div>
  )
}

/** The screen of the place where a person is: going on draws this alone, and the frame around it stays. */
function Shown({ workspaceId }: { workspaceId: string }) {
  const place = usePlace()
  const memory = useScrollMemory(workspaceId)
  return (
    <ScreenGuard place={toAddress(place)}>
      <ScrollMemoryProvider value={memory}>
        <ScreenOf screen={place.screen} />
      </ScrollMemoryProvider>
    </ScreenGuard>
  )
}

/** Who can change what this window shows, where it cannot. */
function useReadOnlyWhy(): string | undefined {
  const { t } = useTranslation()
  const { mayWrite } = useSeat()
  const isFile = useKnown(({ workspace }) => workspace?.isReadOnly)
  if (isFile) return t('shell.readOnlyWhy')
  return mayWrite ? undefined : t('team.viewerFills')
}

/** The side buttons of a mouse go back and forward, as in a browser. */
function useMouseWays(): void {
  useEffect(() => {
    function press(event: MouseEvent) {
      if (event.button === 3) goBack()
      if (event.button === 4) goForward()
    }
    window.addEventListener('mouseup', press)
    return () => window.removeEventListener('mouseup', press)
  }, [])
}

function useMemory(workspaceId: string): void {
  useEffect(() => rememberPlaces(workspaceId), [workspaceId])
  useEffect(
    () =>
      onChange((note) => {
        if (note.kind === 'records') noteSaved()
      }),
    [],
  )
}

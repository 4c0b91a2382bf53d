import { DirectionProvider, MantineProvider, useDirection } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { factsOf, languageOf } from '../shared/i18n/languages.ts'
import { runAction } from './actions.ts'
import { Dates } from './dates.tsx'
import { onChange } from './live.ts'
import { CurrencyContext, ZoneContext } from './parts/format.ts'
import { Shell } from './shell/shell.tsx'
import { StartScreen } from './start/start-screen.tsx'
import { WhoSits } from './start/who-sits.tsx'
import { Announcer } from './ui/notice/announce.tsx'
import { ConfirmHost } from './ui/notice/confirm.tsx'
import { Toasts } from './ui/notice/toast.tsx'
import { resolveVariables } from './ui/theme/variables.ts'
import { theme } from './ui/theme.ts'
import { followKnown, forgetProblem, useKnown } from './workspace.ts'

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

export function App() {
  const chosen = useKnown((known) => known.settings.theme)
  const zone = useKnown((known) => known.workspace?.timeZone)
  const currency = useKnown((known) => known.workspace?.currency)
  const isSystemDark = useMediaQuery('(prefers-color-scheme: dark)', undefined, {
    getInitialValueInEffect: false,
  })
  const scheme = chosen === 'system' ? (isSystemDark ? 'dark' : 'light') : chosen
  useEffect(followKnown, [])
  return (
    <DirectionProvider>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={resolveVariables}
        forceColorScheme={scheme}
        getStyleNonce={() => nonce}
      >
        <FollowDirection />
        <ZoneContext value={zone}>
          <CurrencyContext value={currency}>
            <Dates>
              <Desk />
            </Dates>
          </CurrencyContext>
        </ZoneContext>
        <Toasts />
        <ConfirmHost />
        <Announcer />
      </MantineProvider>
    </DirectionProvider>
  )
}

/** The open workspace, or the first start; a new one may be begun while another is open. */
function Desk() {
  const workspace = useKnown((known) => known.workspace)
  const hasProblem = useKnown((known) => known.problem !== undefined)
  const isSeatAsked = useKnown((known) => known.isSeatAsked)
  const [isBeginning, setBeginning] = useState(false)
  useEffect(
    () =>
      onChange((note) => {
        if (note.kind === 'command') runAction(note.command)
      }),
    [],
  )
  const done = () => {
    forgetProblem()
    setBeginning(false)
  }
  if (workspace && isSeatAsked && !isBeginning && !hasProblem) return <WhoSits workspace={workspace} />
  if (workspace && !isBeginning && !hasProblem) {
    return <Shell key={workspace.id} workspaceId={workspace.id} onNew={() => setBeginning(true)} />
  }
  return <StartScreen onLeave={workspace ? done : undefined} onEntered={done} />
}

function FollowDirection() {
  const { i18n } = useTranslation()
  const { setDirection } = useDirection()
  const { dir } = factsOf(languageOf(i18n.language))
  useEffect(() => setDirection(dir), [dir, setDirection])
  return null
}

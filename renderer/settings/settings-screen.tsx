import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { AboutFacts } from '../parts/about-facts.tsx'
import { usePlace } from '../place.ts'
import { ReadOnlyContext } from '../ui/input/read-only.ts'
import { Page } from '../ui/page/page.tsx'
import { Section } from '../ui/page/section.tsx'
import { useKnown } from '../workspace.ts'
import { BackupsPart } from './backups-part.tsx'
import { BrandPart } from './brand-part.tsx'
import { ComputerPart } from './computer-part.tsx'
import { KnownTables } from './known-tables.tsx'
import { TeamPart } from './team-part.tsx'

/** This computer, the brand, its copies, and the app itself; a place may name the part to show. */
export function SettingsScreen() {
  const { t } = useTranslation()
  const part = usePlace().view?.part
  const workspace = useKnown((known) => known.workspace)

  useEffect(() => {
    if (part) document.getElementById(`settings-${part}`)?.scrollIntoView({ block: 'start' })
  }, [part])

  return (
    <Page title={t('settings.title')} width="reading">
      {/* What this computer does is for whoever sits at it to say. */}
      <ReadOnlyContext value={undefined}>
        <ComputerPart />
      </ReadOnlyContext>
      {workspace ? <BrandPart workspace={workspace} /> : null}
      <div id="settings-team">{workspace ? <TeamPart workspace={workspace} /> : null}</div>
      <div id="settings-tables">{workspace ? <KnownTables /> : null}</div>
      <div id="settings-backups">{workspace && !workspace.isReadOnly ? <BackupsPart /> : null}</div>
      <div id="settings-about">
        <Section title={t('settings.about')}>
          <AboutFacts />
        </Section>
      </div>
    </Page>
  )
}

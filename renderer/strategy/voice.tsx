import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { StrategyView } from '../../shared/strategy/strategy-edits.ts'
import type { Voice } from '../../shared/strategy/voice.ts'
import { draftOf } from '../drafts.ts'
import { goToRecord } from '../place.ts'
import { Section } from '../ui/page/section.tsx'
import { HashtagSets } from './channels/hashtag-sets.tsx'
import { TextField } from './fields.tsx'
import { writeSheet } from './sheet-edits.ts'
import { Terms } from './terms.tsx'
import { ContentTypes } from './tree/content-types.tsx'
import classes from './voice.module.css'

interface VoicePageProps {
  view: StrategyView
  shownId: string | undefined
  onDetails: (id: string) => void
}

/** How the brand speaks, with which words, and in which types of content. */
export function VoicePage({ view, ...shared }: VoicePageProps) {
  const { t } = useTranslation()
  const [voice] = view.sheets.voice
  return (
    <div className={classes.page}>
      <p className={classes.intro}>{t('voice.intro')}</p>
      <Section title={t('voice.sound.title')} actions={<HistoryButton id={voice.id} />}>
        <VoiceFields voice={voice} />
      </Section>
      <Terms terms={view.terms} {...shared} />
      <HashtagSets sets={view.hashtagSets} {...shared} />
      <ContentTypes types={view.sheets.contentType} />
    </div>
  )
}

function VoiceFields({ voice }: { voice: Voice }) {
  const { t } = useTranslation()
  return (['sound', 'principles'] as const).map((field) => (
    <TextField
      key={field}
      label={t(`voice.sound.${field}`)}
      value={voice[field]}
      placeholder={t(`voice.sound.${field}Placeholder`)}
      isMultiline
      onDraft={draftOf('voice', voice.id, field)}
      onSave={(text) => writeSheet({ table: 'voice', id: voice.id, patch: { [field]: text } })}
    />
  ))
}

/** Opens beside the page how one of its records came to be. */
export function HistoryButton({ id }: { id: string }) {
  const { t } = useTranslation()
  return (
    <UnstyledButton className={classes.history} data-line={id} onClick={() => goToRecord(id)}>
      {t('shell.history.title')}
    </UnstyledButton>
  )
}

import { Button } from '@mantine/core'
import { IconBulb } from '@tabler/icons-react'
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import type { BidView } from '../../shared/alliances/room.ts'
import { api } from '../api.ts'
import { quietly, textOf } from '../parts/alliance-edits.ts'
import { isolate } from '../parts/label.ts'
import { PrintSheet } from '../parts/print-sheet.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { go } from '../place.ts'
import { save } from '../saving.ts'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import { Section } from '../ui/page/section.tsx'
import { showUndoable } from '../undo-offer.ts'
import classes from './alliances.module.css'

async function tellOfIt({ id, title }: BidView['bid']): Promise<void> {
  const name = i18next.t('alliances.caseStudyOf', { title })
  await save(() => api.alliances.addCaseStudy({ bidId: id, title: name }))
  await showUndoable(i18next.t('alliances.said.caseStudy', { title: isolate(name) }))
}

/** What was done together once a bid is won, and the stories that tell of it. */
export function Project({ view: { bid, objective, caseStudies } }: { view: BidView }) {
  const { t } = useTranslation()
  if (bid.status !== 'won' && bid.outcome === '' && caseStudies.length === 0) return null
  return (
    <Section title={t('alliances.project')} actions={<PrintSheet kind="project" id={bid.id} />}>
      <InlineEdit
        {...textOf('bid', bid, 'outcome')}
        label={t('alliances.field.outcome')}
        placeholder={t('alliances.hint.outcome')}
        isMultiline
      />
      <ul className={classes.plain} aria-label={t('alliances.caseStudies')}>
        {caseStudies.map(({ id, title, state }) => (
          <li key={id} className={classes.story}>
            <StatusMark kind="postState" status={state} size={12} />
            <button
              type="button"
              className={classes.link}
              dir="auto"
              onClick={() => go({ screen: state === 'idea' ? 'library' : 'calendar', record: id })}
            >
              {title || t('calendar.untitled')}
            </button>
          </li>
        ))}
      </ul>
      <ForWriters>
        <Button
          leftSection={<IconBulb size={16} stroke={1.5} aria-hidden />}
          onClick={() => quietly(() => tellOfIt(bid))}
        >
          {t('alliances.makeCaseStudy')}
        </Button>
      </ForWriters>
      <p className={classes.hint}>
        {objective
          ? t('alliances.hint.caseStudyFor', { title: isolate(objective) })
          : t('alliances.hint.caseStudyLoose')}
      </p>
    </Section>
  )
}

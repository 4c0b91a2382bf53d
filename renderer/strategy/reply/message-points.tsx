import { useTranslation } from 'react-i18next'
import { plainText } from '../../../shared/markdown/plain.ts'
import { type MessagePoint, pointStarters } from '../../../shared/strategy/listening.ts'
import { fold } from '../../../shared/text/fold.ts'
import { draftOf } from '../../drafts.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { ReadOnlyNote } from '../../ui/notice/read-only-note.tsx'
import { Section } from '../../ui/page/section.tsx'
import { AddButton } from '../add-button.tsx'
import { TextField } from '../fields.tsx'
import classes from '../lists.module.css'
import { Register } from '../register.tsx'
import { addRecord, changeRecord } from '../store.ts'
import { StarterList } from '../tree/starter-list.tsx'
import page from '../voice.module.css'

interface MessagePointsProps {
  points: MessagePoint[]
  shownId: string | undefined
  onDetails: (id: string) => void
}

/** Facts by topic. Whoever answers says them in their own words: a copied reply is read as one. */
export function MessagePoints({ points, shownId, onDetails }: MessagePointsProps) {
  const { t } = useTranslation()
  const add = () =>
    void addRecord({ table: 'messagePoint', beforeId: null, values: {} }).then(
      ({ id }) => onDetails(id),
      () => {},
    )
  const known = new Set(points.map(({ title }) => fold(title.trim())))
  const starters = pointStarters
    .map((key) => ({
      key,
      title: t(`reply.point.starter.${key}.title`),
      text: t(`reply.point.starter.${key}.text`),
    }))
    .filter(({ title }) => !known.has(fold(title)))
  return (
    <Section title={t('reply.point.title')}>
      <p className={page.why}>{t('reply.point.why')}</p>
      {points.length > 0 ? (
        <Register
          table="messagePoint"
          label={t('reply.point.title')}
          rows={points}
          nameOf={({ title }) => title || t('strategy.list.unnamed')}
          columns="minmax(0, 1fr) minmax(0, 2fr)"
          heads={
            <>
              <span>{t('reply.point.topic')}</span>
              <span>{t('reply.point.facts')}</span>
            </>
          }
          cells={({ title, facts }) => (
            <>
              <span className={classes.main}>
                <bdi className={classes.text}>{title || t('strategy.list.unnamed')}</bdi>
              </span>
              <bdi className={classes.quiet}>{plainText(facts) || t('reply.point.noFacts')}</bdi>
            </>
          )}
          shownId={shownId}
          onDetails={onDetails}
        />
      ) : (
        <ReadOnlyNote />
      )}
      <AddButton onClick={add}>{t('strategy.add.messagePoint')}</AddButton>
      {starters.length > 0 ? (
        <ForWriters>
          <h3 className={classes.startersTitle}>{t('reply.point.starters')}</h3>
          <StarterList
            starters={starters}
            onTake={({ title }) => addRecord({ table: 'messagePoint', beforeId: null, values: { title } })}
          />
        </ForWriters>
      ) : null}
    </Section>
  )
}

export function MessagePointFields({ point }: { point: MessagePoint }) {
  const { t } = useTranslation()
  return (
    <TextField
      label={t('reply.point.facts')}
      value={point.facts}
      placeholder={t('reply.point.factsPlaceholder')}
      isMultiline
      onDraft={draftOf('messagePoint', point.id, 'facts')}
      onSave={(facts) => changeRecord({ table: 'messagePoint', id: point.id, patch: { facts } })}
    />
  )
}

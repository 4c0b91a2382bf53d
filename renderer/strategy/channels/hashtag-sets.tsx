import { useTranslation } from 'react-i18next'
import { type HashtagSet, tagsOf } from '../../../shared/posts/hashtags.ts'
import { draftOf } from '../../drafts.ts'
import { Section } from '../../ui/page/section.tsx'
import { AddButton } from '../add-button.tsx'
import { TextField } from '../fields.tsx'
import classes from '../lists.module.css'
import { Register } from '../register.tsx'
import { addRecord, changeRecord } from '../store.ts'
import voice from '../voice.module.css'

interface HashtagSetsProps {
  sets: HashtagSet[]
  shownId: string | undefined
  onDetails: (id: string) => void
}

/** Hashtags that are used together; a post takes a whole set in with one choice. */
export function HashtagSets({ sets, shownId, onDetails }: HashtagSetsProps) {
  const { t } = useTranslation()
  const add = () =>
    void addRecord({ table: 'hashtagSet', beforeId: null, values: {} }).then(
      ({ id }) => onDetails(id),
      () => {},
    )
  return (
    <Section title={t('editor.hashtags.sets')}>
      <p className={voice.why}>{t('editor.hashtags.why')}</p>
      {sets.length > 0 ? (
        <Register
          table="hashtagSet"
          label={t('editor.hashtags.sets')}
          rows={sets}
          nameOf={({ title }) => title || t('strategy.list.unnamed')}
          columns="minmax(0, 1fr) minmax(0, 2.3fr)"
          heads={
            <>
              <span>{t('editor.hashtags.name')}</span>
              <span>{t('editor.hashtags.tags')}</span>
            </>
          }
          cells={(set) => (
            <>
              <bdi className={classes.text}>{set.title || t('strategy.list.unnamed')}</bdi>
              <bdi className={classes.quiet}>{tagsOf(set).join(' ')}</bdi>
            </>
          )}
          shownId={shownId}
          onDetails={onDetails}
        />
      ) : null}
      <AddButton onClick={add}>{t('strategy.add.hashtagSet')}</AddButton>
    </Section>
  )
}

export function HashtagSetFields({ set }: { set: HashtagSet }) {
  const { t } = useTranslation()
  const count = tagsOf(set).length
  return (
    <TextField
      label={t('editor.hashtags.tags')}
      value={set.tags}
      placeholder={t('editor.hashtags.placeholder')}
      hint={count > 0 ? t('editor.hashtags.count', { count }) : undefined}
      isWrapped
      onDraft={draftOf('hashtagSet', set.id, 'tags')}
      onSave={(tags) => changeRecord({ table: 'hashtagSet', id: set.id, patch: { tags } })}
    />
  )
}

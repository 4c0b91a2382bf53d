import { useTranslation } from 'react-i18next'
import { plainText } from '../../shared/markdown/plain.ts'
import { type Competitor, type Keyword, keywordKinds, rhythms } from '../../shared/strategy/listening.ts'
import { handleOf } from '../../shared/strategy/networks.ts'
import type { StrategyView } from '../../shared/strategy/strategy-edits.ts'
import { fold } from '../../shared/text/fold.ts'
import { draftOf } from '../drafts.ts'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { ReadOnlyNote } from '../ui/notice/read-only-note.tsx'
import { Section } from '../ui/page/section.tsx'
import { useKnown } from '../workspace.ts'
import { AddButton } from './add-button.tsx'
import { ChoiceField, PersonField, TextField } from './fields.tsx'
import classes from './lists.module.css'
import { Register } from './register.tsx'
import { addRecord, changeRecord } from './store.ts'
import { type Starter, StarterList } from './tree/starter-list.tsx'
import page from './voice.module.css'

interface ListeningProps {
  view: StrategyView
  shownId: string | undefined
  onDetails: (id: string) => void
}

/** What to look for, where and how often, and what others do well. */
export function Listening({ view, ...shared }: ListeningProps) {
  const { t } = useTranslation()
  return (
    <div className={page.page}>
      <p className={page.intro}>{t('listening.intro')}</p>
      <WatchList view={view} {...shared} />
      <Competitors competitors={view.competitors} {...shared} />
    </div>
  )
}

function WatchList({ view, ...shared }: ListeningProps) {
  const { t } = useTranslation()
  const { keywords } = view
  const suggestions = useSuggestions(view)
  const add = () =>
    void addRecord({ table: 'keyword', beforeId: null, values: {} }).then(
      ({ id }) => shared.onDetails(id),
      () => {},
    )
  return (
    <Section title={t('listening.keyword.title')}>
      <p className={page.why}>{t('listening.keyword.why')}</p>
      {keywords.length > 0 ? (
        <Register
          table="keyword"
          label={t('listening.keyword.title')}
          rows={keywords}
          nameOf={({ title }) => title || t('strategy.list.unnamed')}
          columns="minmax(0, 1.2fr) 120px minmax(0, 1.2fr) 112px minmax(0, 0.8fr)"
          heads={
            <>
              <span>{t('listening.keyword.word')}</span>
              <span>{t('listening.keyword.kind')}</span>
              <span>{t('listening.keyword.place')}</span>
              <span>{t('listening.keyword.rhythm')}</span>
              <span>{t('glossary.responsible')}</span>
            </>
          }
          cells={({ title, kind, place, rhythm, responsible }) => (
            <>
              <span className={classes.main}>
                <bdi className={classes.text}>{title || t('strategy.list.unnamed')}</bdi>
              </span>
              <span className={classes.quiet}>{t(`glossary.keywordKind.${kind}`)}</span>
              <bdi className={classes.quiet}>{place || '–'}</bdi>
              <span className={classes.quiet}>{rhythm ? t(`glossary.rhythm.${rhythm}`) : '–'}</span>
              <bdi className={classes.quiet}>{responsible || '–'}</bdi>
            </>
          )}
          {...shared}
        />
      ) : (
        <ReadOnlyNote />
      )}
      <AddButton onClick={add}>{t('strategy.add.keyword')}</AddButton>
      {suggestions.length > 0 ? (
        <ForWriters>
          <h3 className={classes.startersTitle}>{t('listening.keyword.starters')}</h3>
          <StarterList
            starters={suggestions}
            onTake={({ title, kind }) =>
              addRecord({ table: 'keyword', beforeId: null, values: { title, kind } })
            }
          />
        </ForWriters>
      ) : null}
    </Section>
  )
}

type Suggestion = Starter<string> & Pick<Keyword, 'kind'>

/** The names that anybody would listen for: the brand's own, its accounts, and those it watches. */
function useSuggestions({ keywords, channels, competitors }: StrategyView): Suggestion[] {
  const { t } = useTranslation()
  const brand = useKnown(({ workspace }) => workspace?.name ?? '')
  const handles = channels.filter(({ handle }) => handle).map((channel) => handleOf(channel))
  const named = [
    ...[brand, ...handles].map((title) => ({ title, kind: 'brand' as const })),
    ...competitors.map(({ name }) => ({ title: name, kind: 'competitor' as const })),
  ]
  const known = new Set(keywords.map(({ title }) => fold(title.trim())))
  return named.flatMap(({ title, kind }) => {
    const key = fold(title.trim())
    if (key === '' || known.has(key)) return []
    known.add(key)
    return [{ key, title, kind, text: t(`glossary.keywordKind.${kind}`) }]
  })
}

export function KeywordFields({ keyword }: { keyword: Keyword }) {
  const { t } = useTranslation()
  const change = (patch: Partial<Keyword>) => changeRecord({ table: 'keyword', id: keyword.id, patch })
  return (
    <>
      <ChoiceField
        label={t('listening.keyword.kind')}
        value={keyword.kind}
        options={keywordKinds.map((value) => ({ value, label: t(`glossary.keywordKind.${value}`) }))}
        onSave={(kind) => (kind ? change({ kind }) : Promise.resolve())}
      />
      <TextField
        label={t('listening.keyword.place')}
        value={keyword.place}
        placeholder={t('listening.keyword.placePlaceholder')}
        onDraft={draftOf('keyword', keyword.id, 'place')}
        onSave={(place) => change({ place })}
      />
      <ChoiceField
        label={t('listening.keyword.rhythm')}
        value={keyword.rhythm}
        options={rhythms.map((value) => ({ value, label: t(`glossary.rhythm.${value}`) }))}
        isClearable
        onSave={(rhythm) => change({ rhythm })}
      />
      <PersonField
        label={t('glossary.responsible')}
        value={keyword.responsible}
        onDraft={draftOf('keyword', keyword.id, 'responsible')}
        onSave={(responsible) => change({ responsible })}
      />
    </>
  )
}

interface CompetitorsProps extends Pick<ListeningProps, 'shownId' | 'onDetails'> {
  competitors: Competitor[]
}

function Competitors({ competitors, ...shared }: CompetitorsProps) {
  const { t } = useTranslation()
  const add = () =>
    void addRecord({ table: 'competitor', beforeId: null, values: {} }).then(
      ({ id }) => shared.onDetails(id),
      () => {},
    )
  return (
    <Section title={t('listening.competitor.title')}>
      <p className={page.why}>{t('listening.competitor.why')}</p>
      {competitors.length > 0 ? (
        <Register
          table="competitor"
          label={t('listening.competitor.title')}
          rows={competitors}
          nameOf={({ name }) => name || t('strategy.list.unnamed')}
          columns="minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.4fr) minmax(0, 1.4fr)"
          heads={
            <>
              <span>{t('strategy.field.name')}</span>
              <span>{t('listening.competitor.place')}</span>
              <span>{t('listening.competitor.doesWell')}</span>
              <span>{t('listening.competitor.lesson')}</span>
            </>
          }
          cells={({ name, place, doesWell, lesson }) => (
            <>
              <span className={classes.main}>
                <bdi className={classes.text}>{name || t('strategy.list.unnamed')}</bdi>
              </span>
              <bdi className={classes.quiet}>{place || '–'}</bdi>
              <bdi className={classes.quiet}>{plainText(doesWell) || '–'}</bdi>
              <bdi className={classes.quiet}>{plainText(lesson) || '–'}</bdi>
            </>
          )}
          {...shared}
        />
      ) : (
        <ReadOnlyNote />
      )}
      <AddButton onClick={add}>{t('strategy.add.competitor')}</AddButton>
    </Section>
  )
}

export function CompetitorFields({ competitor }: { competitor: Competitor }) {
  const { t } = useTranslation()
  const { id } = competitor
  const fields = ['place', 'doesWell', 'lesson'] as const
  return fields.map((field) => (
    <TextField
      key={field}
      label={t(`listening.competitor.${field}`)}
      value={competitor[field]}
      placeholder={t(`listening.competitor.${field}Placeholder`)}
      isMultiline={field !== 'place'}
      onDraft={draftOf('competitor', id, field)}
      onSave={(text) => changeRecord({ table: 'competitor', id, patch: { [field]: text } })}
    />
  ))
}

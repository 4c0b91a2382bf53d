import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Comparison, Difference, VersionRow } from '../../shared/strategy/versions.ts'
import { api } from '../api.ts'
import { explain } from '../parts/explain.ts'
import { useFormat } from '../parts/format.ts'
import { ChangeTitle, FieldChanges, useChangeGroups } from '../parts/strategy-changes.tsx'
import { setView, usePlace } from '../place.ts'
import { save } from '../saving.ts'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { InlineEdit } from '../ui/input/inline-edit.tsx'
import { useReadOnly } from '../ui/input/read-only.ts'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { Loading } from '../ui/notice/loading.tsx'
import { ReadOnlyNote } from '../ui/notice/read-only-note.tsx'
import { Section } from '../ui/page/section.tsx'
import { showUndoable } from '../undo-offer.ts'
import { useRead } from '../use-read.ts'
import { useToday } from './gate/gate-edits.ts'
import { loadStrategy, watched } from './store.ts'
import empty from './tree/empty-plan.module.css'
import classes from './versions.module.css'

/** The strategy as it stood each time it was given a name, what changed since, and the way back for any part of it. */
export function Versions() {
  const { t } = useTranslation()
  const { view } = usePlace()
  const { value: versions, error, again } = useRead('versions', () => api.versions.list(), ['version'])
  if (error !== undefined) return <Failed error={error} onAgain={again} />
  if (!versions) return <Loading />
  const from = versions.find(({ id }) => id === view?.from) ?? versions[0]
  if (!from) {
    return (
      <div className={empty.empty}>
        <div>
          <h2 className={empty.title}>{t('strategy.versions.emptyTitle')}</h2>
          <p className={empty.why}>{t('strategy.versions.emptyWhy')}</p>
          <ReadOnlyNote />
          <Keep />
        </div>
      </div>
    )
  }
  // Only what came later can be compared with it; everything else is turned round.
  const later = versions.slice(0, versions.indexOf(from))
  const to = later.find(({ id }) => id === view?.to)
  return (
    <>
      <p className={classes.intro}>{t('strategy.versions.intro')}</p>
      <Keep />
      <ul className={classes.list} aria-label={t('strategy.tab.versions')}>
        {versions.map((version) => (
          <VersionLine key={version.id} version={version} isShown={version.id === from.id} />
        ))}
      </ul>
      <Section
        title={t('strategy.versions.changes', { name: from.name })}
        actions={
          later.length > 0 ? (
            <NativeSelect
              aria-label={t('strategy.versions.until')}
              value={to?.id ?? ''}
              data={[
                { value: '', label: t('strategy.versions.untilNow') },
                ...later.map(({ id, name }) => ({
                  value: id,
                  label: t('strategy.versions.untilOther', { name }),
                })),
              ]}
              onChange={({ currentTarget: { value } }) => setView({ from: from.id, to: value || undefined })}
            />
          ) : null
        }
      >
        <Changes key={`${from.id} ${to?.id}`} from={from} to={to} />
      </Section>
    </>
  )
}

function Failed({ error, onAgain }: { error: unknown; onAgain: () => void }) {
  const { t } = useTranslation()
  return <ErrorNote {...explain(error, t)} actions={<Button onClick={onAgain}>{t('app.tryAgain')}</Button>} />
}

/** Gives the strategy as it stands a name; the day is offered, because that is how people speak of what they agreed. */
function Keep() {
  return (
    <ForWriters>
      <KeepForm />
    </ForWriters>
  )
}

function KeepForm() {
  const { t } = useTranslation()
  const format = useFormat()
  const today = useToday()
  const [name, setName] = useState('')
  const offered = t('strategy.versions.offered', { day: format.day(today) })

  async function keep() {
    const kept = await save(() => api.versions.keep({ name: name.trim() || offered }))
    setName('')
    setView({ from: kept.id, to: undefined })
    await showUndoable(t('strategy.versions.kept', { name: kept.name }))
  }

  return (
    <form
      className={classes.keep}
      onSubmit={(event) => {
        event.preventDefault()
        void keep().catch(() => {})
      }}
    >
      <TextInput
        className={classes.name}
        label={t('strategy.versions.name')}
        placeholder={offered}
        maxLength={200}
        dir="auto"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="filled">
        {t('strategy.versions.keep')}
      </Button>
    </form>
  )
}

function VersionLine({ version, isShown }: { version: VersionRow; isShown: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { id, name, person, madeAt } = version
  const by = [format.moment(madeAt), person].filter(Boolean).join(' · ')
  const remove = async () => {
    await save(() => api.versions.remove(id))
    await showUndoable(t('strategy.versions.removed', { name }))
  }
  return (
    <li className={classes.version} data-shown={isShown || undefined}>
      {isShown ? (
        <div className={classes.named}>
          <InlineEdit
            label={t('strategy.field.name')}
            value={name}
            placeholder="–"
            onDraft={() => {}}
            onSave={(typed) => save(() => api.versions.rename({ id, name: typed.trim() || name }))}
          />
        </div>
      ) : (
        <button type="button" className={classes.choose} onClick={() => setView({ from: id, to: undefined })}>
          <bdi>{name}</bdi>
        </button>
      )}
      <span className={classes.by}>{by}</span>
      {version.reason ? (
        <p className={classes.why} dir="auto">
          {version.reason}
        </p>
      ) : null}
      <ForWriters>
        <Button size="xs" variant="subtle" onClick={() => void remove().catch(() => {})}>
          {t('app.delete')} <bdi className="spoken">{name}</bdi>
        </Button>
      </ForWriters>
    </li>
  )
}

const keyOf = ({ table, id, act }: Difference) => `${table} ${id} ${act}`

function Changes({ from, to }: { from: VersionRow; to: VersionRow | undefined }) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const ids = { fromId: from.id, toId: to?.id ?? null }
  const {
    value: comparison,
    error,
    again,
  } = useRead(`${ids.fromId} ${ids.toId}`, () => api.versions.compare(ids), [...watched, 'version'])
  if (error !== undefined) return <Failed error={error} onAgain={again} />
  if (!comparison) return <Loading />
  if (comparison.differences.length === 0)
    return <p className={classes.none}>{t(to ? 'strategy.versions.same' : 'strategy.versions.sameNow')}</p>
  return <ChangeList from={from} comparison={comparison} canRestore={!to && !isReadOnly} />
}

interface ChangeListProps {
  from: VersionRow
  comparison: Comparison
  /** Only what stands now can be taken back, and only by who may write. */
  canRestore: boolean
}

function ChangeList({ from, comparison, canRestore }: ChangeListProps) {
  const { t } = useTranslation()
  const groups = useChangeGroups(comparison)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const parts = comparison.differences.filter((one) => chosen.has(keyOf(one)))

  function choose(differences: Difference[], isOn: boolean) {
    const next = new Set(chosen)
    for (const one of differences) isOn ? next.add(keyOf(one)) : next.delete(keyOf(one))
    setChosen(next)
  }

  async function restore() {
    const asked = parts.map(({ table, id, act }) => ({ table, id, act }))
    await save(() => api.versions.restore({ id: from.id, parts: asked }))
    setChosen(new Set())
    await loadStrategy()
    await showUndoable(
      t('strategy.versions.restored', { count: asked.length, name: from.name }),
      loadStrategy,
    )
  }

  return (
    <>
      {groups.map(({ key, title, isGoal, differences }) => {
        const count = differences.filter((one) => chosen.has(keyOf(one))).length
        return (
          <section key={key} className={classes.group} aria-label={title}>
            <h3 className={classes.groupTitle}>
              {canRestore ? (
                <Checkbox
                  size="xs"
                  aria-label={t('strategy.versions.chooseAll', { title })}
                  checked={count === differences.length}
                  indeterminate={count > 0 && count < differences.length}
                  onChange={(event) => choose(differences, event.currentTarget.checked)}
                />
              ) : null}
              {isGoal ? <span className={classes.kind}>{t('glossary.goal')}</span> : null}
              <bdi>{title}</bdi>
            </h3>
            <ul className={classes.changes}>
              {differences.map((one) => (
                <li key={keyOf(one)} className={classes.change}>
                  {canRestore ? (
                    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the box inside it.
                    <label className={classes.line}>
                      <Checkbox
                        size="xs"
                        checked={chosen.has(keyOf(one))}
                        onChange={(event) => choose([one], event.currentTarget.checked)}
                      />
                      <span>
                        <ChangeTitle difference={one} />
                      </span>
                    </label>
                  ) : (
                    <div className={classes.line}>
                      <span>
                        <ChangeTitle difference={one} />
                      </span>
                    </div>
                  )}
                  <div className={classes.fields} data-indented={canRestore || undefined}>
                    <FieldChanges difference={one} names={comparison.names} />
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {canRestore ? (
        <div className={classes.restore}>
          <Button
            disabled={parts.length === 0}
            onClick={() => {
              void restore().catch(() => {})
            }}
          >
            {t('strategy.versions.restore', { count: parts.length })}
          </Button>
          <span className={classes.by}>{t('strategy.versions.restoreHint', { name: from.name })}</span>
        </div>
      ) : null}
    </>
  )
}

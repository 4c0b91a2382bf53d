import { Button, Select } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AllianceRow } from '../../shared/alliances/room.ts'
import { useActions } from '../actions.ts'
import { api } from '../api.ts'
import { quietly } from '../parts/alliance-edits.ts'
import { explain } from '../parts/explain.ts'
import { usePlace } from '../place.ts'
import { ForWriters } from '../ui/input/for-writers.tsx'
import { EmptyState } from '../ui/notice/empty-state.tsx'
import { ErrorNote } from '../ui/notice/error-note.tsx'
import { Loading } from '../ui/notice/loading.tsx'
import { Page } from '../ui/page/page.tsx'
import { useRead } from '../use-read.ts'
import { AlliancePage } from './alliance-page.tsx'
import classes from './alliances.module.css'
import { BidPage } from './bid-page.tsx'
import { addAlliance, showAlliance } from './store.ts'

const add = () => quietly(addAlliance)

/** Formal bodies of organisations that bid together: who is in, who can do what, and what they bid for. */
export function AlliancesScreen() {
  const { t } = useTranslation()
  const { view, record } = usePlace()
  const { value, error, again } = useRead('alliances', () => api.alliances.list(), ['alliance', 'workspace'])
  useRoomActions()
  // A bid that was found by its words is the record.
  const bidId = view?.bid ?? (view?.table === 'bid' ? record : undefined)
  if (bidId) return <BidPage key={bidId} id={bidId} />
  const shown = value?.find(({ id }) => id === view?.alliance || id === record) ?? value?.[0]
  if (shown)
    return <AlliancePage key={shown.id} id={shown.id} others={<Others all={value ?? []} shown={shown} />} />
  return (
    <Page title={t('alliances.title')}>
      {error ? (
        <ErrorNote {...explain(error, t)} actions={<Button onClick={again}>{t('app.tryAgain')}</Button>} />
      ) : null}
      {!value && !error ? <Loading /> : null}
      {value ? (
        <EmptyState
          title={t('alliances.empty.title')}
          why={t('alliances.empty.why')}
          action={
            <Button variant="filled" onClick={add}>
              {t('alliances.new')}
            </Button>
          }
          exampleLabel={t('alliances.empty.example')}
          example={<p className={classes.prose}>{t('alliances.empty.exampleText')}</p>}
        />
      ) : null}
    </Page>
  )
}

/** The way to another alliance, and to a new one. */
function Others({ all, shown }: { all: readonly AllianceRow[]; shown: AllianceRow }) {
  const { t } = useTranslation()
  return (
    <>
      {all.length > 1 ? (
        <Select
          aria-label={t('alliances.which')}
          allowDeselect={false}
          value={shown.id}
          data={all.map(({ id, name }) => ({ value: id, label: name || t('alliances.noName') }))}
          onChange={(id) => id && showAlliance(id)}
        />
      ) : null}
      <ForWriters>
        <Button leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />} onClick={add}>
          {t('alliances.new')}
        </Button>
      </ForWriters>
    </>
  )
}

function useRoomActions(): void {
  const { t } = useTranslation()
  useActions(
    useMemo(
      () => [
        {
          ...{ id: 'alliances.new', label: t('alliances.new'), section: t('alliances.title') },
          ...{ isWrite: true, run: add },
        },
      ],
      [t],
    ),
  )
}

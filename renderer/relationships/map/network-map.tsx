import { Button, Select } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { keyOfName, type MapCell, type NetworkMap } from '../../../shared/relationships/network-map.ts'
import { api } from '../../api.ts'
import { explain } from '../../parts/explain.ts'
import { useFormat } from '../../parts/format.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { setView, usePlace } from '../../place.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { useGridKeys } from '../../ui/input/use-grid-keys.ts'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { Loading } from '../../ui/notice/loading.tsx'
import { Page } from '../../ui/page/page.tsx'
import { useRead } from '../../use-read.ts'
import { ListOrMap } from '../list-or-map.tsx'
import { FirstTarget } from './first-target.tsx'
import { MapPanel } from './map-panel.tsx'
import classes from './network-map.module.css'
import { NewTarget } from './new-target.tsx'

const watched = ['contact', 'contactAudience', 'networkTarget', 'audience']

/** More of either are not read at a glance; what has the fewest contacts is said to be left out. */
const most = { industries: 60, places: 24 }

/** Whom we know by industry and place, and where the strategy wants more than there are. */
export function NetworkMapPage() {
  const { t } = useTranslation()
  const { view } = usePlace()
  const audienceId = view?.audience ?? null
  const {
    value: map,
    error,
    again,
  } = useRead(`map ${audienceId}`, () => api.relationships.readMap({ audienceId }), watched)
  const { value: strategy } = useRead('map choices', () => api.strategy.read(), ['audience', 'goal'])
  const shown = map && cellShown(map, view)
  return (
    <Page
      title={t('networkMap.title')}
      width="full"
      actions={<ListOrMap shown="map" />}
      toolbar={
        <Select
          w={260}
          aria-label={t('networkMap.audience')}
          placeholder={t('networkMap.anyAudience')}
          clearable
          value={audienceId}
          data={(strategy?.audiences ?? []).map(({ id, name }) => ({ value: id, label: name || '…' }))}
          onChange={(id) => setView({ audience: id ?? undefined, industry: undefined, place: undefined })}
        />
      }
      panel={
        shown ? (
          <MapPanel
            key={`${shown.industry} ${shown.place}`}
            cell={shown}
            audienceId={audienceId}
            goals={strategy?.goals ?? []}
            people={strategy?.people ?? []}
          />
        ) : undefined
      }
    >
      <div className={classes.page}>
        {error ? (
          <ErrorNote {...explain(error, t)} actions={<Button onClick={again}>{t('app.tryAgain')}</Button>} />
        ) : null}
        {!map && !error ? <Loading /> : null}
        {map && map.cells.length === 0 ? <FirstTarget audienceId={audienceId} /> : null}
        {map && map.cells.length > 0 ? <Grid map={map} shown={shown} /> : null}
        {map ? (
          <ForWriters>
            <NewTarget map={map} audienceId={audienceId} />
          </ForWriters>
        ) : null}
      </div>
    </Page>
  )
}

/** The cell that the place names: by its target, or by its names. */
function cellShown({ cells }: NetworkMap, view: Record<string, string> | undefined): MapCell | undefined {
  const { target, industry, place } = view ?? {}
  if (target) return cells.find((one) => one.target?.id === target)
  if (industry === undefined && place === undefined) return undefined
  const is = (one: string, other = '') => keyOfName(one) === keyOfName(other)
  const known = cells.find((one) => is(one.industry, industry) && is(one.place, place))
  return (
    known ?? {
      industry: industry ?? '',
      place: place ?? '',
      count: 0,
      worth: null,
      target: null,
      state: 'none',
    }
  )
}

function Grid({ map, shown }: { map: NetworkMap; shown: MapCell | undefined }) {
  const { t } = useTranslation()
  const industries = map.industries.slice(0, most.industries)
  const places = map.places.slice(0, most.places)
  const cellOf = new Map(map.cells.map((cell) => [JSON.stringify([cell.industry, cell.place]), cell]))
  const open = (industry: string, place: string) => setView({ industry, place, target: undefined })
  const grid = useGridKeys({
    rows: industries.length,
    cells: places.length,
    onOpen: (row, cell) => open(industries[row] ?? '', places[cell] ?? ''),
  })
  // The table hears the keys of all of them.
  const cellAt = (row: number, column: number) => ({
    'data-cell': true,
    tabIndex: grid.stopIn(row) === column ? 0 : -1,
    onFocus: () => grid.onStand(row, column),
    onClick: () => open(industries[row] ?? '', places[column] ?? ''),
  })
  useEffect(() => {
    const open = shown && grid.body.current?.querySelector('[data-open]')
    open?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [shown, grid.body])
  const left = map.industries.length - industries.length + map.places.length - places.length
  return (
    <>
      <div className={classes.whole}>
        <table
          className={classes.table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells the keyboard walks is a grid.
          role="grid"
          aria-label={t('networkMap.title')}
          onKeyDown={grid.onKeyDown}
        >
          <thead>
            <tr>
              <th scope="col" className={classes.corner}>
                {t('networkMap.corner')}
              </th>
              {places.map((place) => (
                <th key={place} scope="col">
                  <bdi>{place || t('networkMap.unknown')}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={grid.body}>
            {industries.map((industry, row) => (
              <tr key={industry}>
                <th scope="row" className={classes.industry}>
                  <bdi>{industry || t('networkMap.unknown')}</bdi>
                </th>
                {places.map((place, column) => {
                  const cell = cellOf.get(JSON.stringify([industry, place]))
                  return (
                    <td
                      key={place}
                      data-state={cell?.state}
                      data-open={(shown?.industry === industry && shown.place === place) || undefined}
                      className={classes.cell}
                      {...cellAt(row, column)}
                    >
                      <CellWords cell={cell} />
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 ? <p className={classes.hint}>{t('networkMap.more', { count: left })}</p> : null}
      <p className={classes.hint}>{t('networkMap.legend')}</p>
    </>
  )
}

const marks = { gap: 'gap', thin: 'thin', met: 'covered' } as const

function CellWords({ cell }: { cell: MapCell | undefined }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (!cell) return <span className={classes.none}>–</span>
  const { count, worth, target, state } = cell
  return (
    <>
      <span className={classes.count}>
        {target
          ? t('networkMap.ofWanted', { count: format.number(count), wanted: format.number(target.wanted) })
          : format.number(count)}
        {state === 'none' ? null : <StatusMark kind="coverage" status={marks[state]} />}
      </span>
      {worth === null ? null : (
        <span className={classes.worth}>{t('networkMap.worth', { worth: format.number(worth) })}</span>
      )}
    </>
  )
}

import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { contactColumns, several } from '../../shared/imports/contact-preview.ts'
import { longestLine } from '../../shared/record.ts'
import { legalBases } from '../../shared/relationships/relationships.ts'
import { networks } from '../../shared/strategy/strategy.ts'
import { ColumnTable } from '../parts/column-table.tsx'
import classes from '../parts/import.module.css'
import { isolate } from '../parts/label.ts'
import { RejectList } from '../parts/reject-list.tsx'
import { Fold } from '../ui/page/fold.tsx'
import { useColumnName } from './column-name.ts'
import { contactImport, type GoodPreview, mapColumns } from './contact-import.ts'
import { FirstContacts, HeldAlready } from './import-rows.tsx'

/** What the file is and holds, what its columns are taken for, and what importing it would do. */
export function ImportPreview({ preview, isBusy }: { preview: GoodPreview; isBusy: boolean }) {
  const { t } = useTranslation()
  const nameOf = useColumnName()
  const { fileName, kind, signs, mapping, columns, hasNames, notes, rejected, organisations } = preview
  const { added, updated } = preview
  const isNothing = added + updated === 0
  const options = (names: typeof contactColumns | typeof networks) =>
    names.map((column) => ({ value: column, label: nameOf(column) }))
  const [sign = ''] = signs
  return (
    <>
      <div className={classes.look}>
        <p className={classes.lead} role="status">
          {t('contactFiles.found', {
            ...{ name: isolate(fileName), count: preview.read, kind: t(`contactFiles.kind.${kind}`) },
          })}{' '}
          {hasNames
            ? t('contactFiles.willDo', { ...preview, rejected: rejected.length })
            : t('contactFiles.whereNames')}
        </p>
        <p className={classes.quiet}>
          {kind === 'vcard' && sign ? t('contactFiles.sign.version', { version: sign }) : null}
          {kind !== 'vcard' && sign
            ? t('contactFiles.sign.columns', { columns: signs.map(isolate).join(', ') })
            : null}
          {kind === 'table' ? t('contactFiles.sign.none') : null}
        </p>
        <Questions preview={preview} />
        {columns.length > 0 ? (
          <Fold
            title={t('postImport.columns')}
            summary={t('postImport.readOf', { read: mapping.filter(Boolean).length, all: mapping.length })}
            isOpen={!hasNames || notes.some(({ code }) => code === 'noNameColumn')}
          >
            <ColumnTable
              columns={columns}
              mapping={mapping}
              several={several}
              options={[
                { group: t('contactFiles.fieldColumns'), items: options(contactColumns) },
                { group: t('contactFiles.networkColumns'), items: options(networks) },
              ]}
              onChange={(next) => void mapColumns(preview, next)}
            />
          </Fold>
        ) : null}
        {notes.length > 0 || organisations > 0 ? (
          <ul className={classes.notes}>
            {notes.map(({ code, params }) => (
              <li key={code}>{t(`imports.note.${code}`, params ?? {})}</li>
            ))}
            {organisations > 0 ? <li>{t('contactFiles.organisations', { count: organisations })}</li> : null}
          </ul>
        ) : null}
        <Unknown preview={preview} />
        <FirstContacts preview={preview} />
        <HeldAlready preview={preview} />
        <RejectList rejected={rejected} />
      </div>
      <div className={classes.foot}>
        {isNothing && hasNames && rejected.length === 0 ? (
          <span className={classes.quiet}>{t('imports.nothingNew')}</span>
        ) : null}
        <Button onClick={contactImport.close}>{t('app.cancel')}</Button>
        <Button
          data-autofocus
          variant="filled"
          loading={isBusy}
          disabled={isNothing}
          onClick={() => void contactImport.run()}
        >
          {t('contactFiles.run', { count: added + updated })}
        </Button>
      </div>
    </>
  )
}

/** Where they come from and why they may be kept, once for the file; the order of its days only where it is open. */
function Questions({ preview: { source, basis, order, isOrderOpen } }: { preview: GoodPreview }) {
  const { t } = useTranslation()
  return (
    <div className={classes.questions}>
      <TextInput
        label={t('contactFiles.source')}
        description={t('contactFiles.forAll')}
        dir="auto"
        maxLength={longestLine}
        value={source}
        onChange={(event) => contactImport.note({ source: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('contactFiles.basis')}
        description={t('contactFiles.forAll')}
        value={basis ?? ''}
        data={[
          { value: '', label: t('contactFiles.noBasis') },
          ...legalBases.map((one) => ({ value: one, label: t(`relationships.basis.${one}`) })),
        ]}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          contactImport.note({ basis: legalBases.find((one) => one === chosen) ?? null })
        }}
      />
      {isOrderOpen ? (
        <NativeSelect
          label={t('postImport.order')}
          value={order}
          data={[
            { value: 'dayFirst', label: t('postImport.dayFirst') },
            { value: 'monthFirst', label: t('postImport.monthFirst') },
          ]}
          onChange={(event) =>
            void contactImport.answer({
              order: event.currentTarget.value === 'monthFirst' ? 'monthFirst' : 'dayFirst',
            })
          }
        />
      ) : null}
    </div>
  )
}

const mostNames = 8

/** Names in the file that the workspace does not have. */
function Unknown({ preview: { unknown } }: { preview: GoodPreview }) {
  const { t } = useTranslation()
  const kinds = (['goals', 'audiences'] as const).filter((kind) => unknown[kind].length > 0)
  if (kinds.length === 0) return null
  return (
    <ul className={classes.notes} data-warns>
      {kinds.map((kind) => {
        const names = unknown[kind].slice(0, mostNames).map(({ name }) => isolate(name))
        const more = unknown[kind].length - names.length
        return (
          <li key={kind}>
            {t(`contactFiles.unknown.${kind}`, { names: names.join(', ') })}
            {more > 0 ? ` ${t('imports.andMore', { count: more })}` : null}
          </li>
        )
      })}
    </ul>
  )
}

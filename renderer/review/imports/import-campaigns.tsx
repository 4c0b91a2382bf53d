import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FileCampaign } from '../../../shared/imports/preview.ts'
import type { PaidChoice } from '../../../shared/review/ad-result.ts'
import { costPerResult } from '../../../shared/review/paid-month.ts'
import { useFormat } from '../../parts/format.ts'
import classes from '../../parts/import.module.css'
import { answerFile, type GoodFile } from './figures-import.ts'
import own from './import.module.css'

/** What each campaign of ads in the file spent and brought, and the paid effort that it is counted for. */
export function CampaignsTable({ file }: { file: GoodFile }) {
  const { t } = useTranslation()
  if (file.campaigns.length === 0) return null
  return (
    <table className={`${classes.table} ${own.campaigns}`}>
      <caption className={classes.caption}>{t('imports.campaigns.hint')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('imports.campaigns.name')}</th>
          <th scope="col" className={own.number}>
            {t('review.paid.spend')}
          </th>
          <th scope="col" className={own.number}>
            {t('review.paid.results')}
          </th>
          <th scope="col" className={own.number}>
            {t('review.paid.cost')}
          </th>
          <th scope="col" className={own.effort}>
            {t('imports.campaigns.effort')}
          </th>
        </tr>
      </thead>
      <tbody>
        {file.campaigns.map((campaign) => (
          <CampaignRows key={campaign.key} campaign={campaign} file={file} />
        ))}
      </tbody>
    </table>
  )
}

/** A row for each kind of result, for those of different kinds are never added. */
function CampaignRows({ campaign, file }: { campaign: FileCampaign; file: GoodFile }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { key, name, from, to, choice, sums } = campaign
  const count = sums.reduce((all, sum) => all + sum.count, 0)
  const choices = [
    ...file.effortChoices.map(({ id, name: label }) => ({ value: id, label })),
    { value: 'new', label: t('imports.campaigns.new') },
    { value: 'none', label: t('imports.noChannel') },
  ]
  return sums.map((sum, at) => (
    <tr key={`${sum.currency} ${sum.resultName}`}>
      {at === 0 ? (
        <th scope="row" rowSpan={sums.length}>
          <span className={own.campaign}>
            <bdi>{name}</bdi>
          </span>
          <span className={own.under}>
            {count > 0 ? `${t('imports.campaigns.ads', { count, number: format.number(count) })} · ` : ''}
            {format.days(from, to)}
          </span>
        </th>
      ) : null}
      <td className={own.number}>{format.moneyIn(sum.spend, sum.currency)}</td>
      <td className={own.number}>
        {format.number(sum.results, 2)}
        {sum.resultName ? (
          <bdi className={own.under} title={sum.resultName}>
            {sum.resultName}
          </bdi>
        ) : null}
      </td>
      <td className={own.number}>{format.moneyIn(costPerResult(sum), sum.currency)}</td>
      {at === 0 ? (
        <td rowSpan={sums.length} className={own.effort}>
          <NativeSelect
            size="xs"
            aria-label={t('imports.campaigns.effortOf', { name })}
            data={choices}
            value={choice}
            onChange={(event) => {
              const efforts = { ...file.efforts, [key]: event.currentTarget.value as PaidChoice }
              void answerFile(file, { efforts })
            }}
          />
        </td>
      ) : null}
    </tr>
  ))
}

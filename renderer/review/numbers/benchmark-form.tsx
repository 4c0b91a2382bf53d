import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Benchmark, benchmarkDefinitions, type NewBenchmark } from '../../../shared/review/benchmark.ts'
import { networks } from '../../../shared/strategy/strategy.ts'
import { parseNumber } from '../../../shared/text/number-text.ts'
import { api } from '../../api.ts'
import { useFormat } from '../../parts/format.ts'
import { save } from '../../saving.ts'
import classes from './rates.module.css'

/** A published rate is kept only whole: without its source and its year nobody could weigh it. */
export function BenchmarkForm({ edited, onDone }: { edited: Benchmark | undefined; onDone: () => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [network, setNetwork] = useState(edited?.network ?? networks[0])
  const [definition, setDefinition] = useState(edited?.definition ?? benchmarkDefinitions[0])
  const [rate, setRate] = useState(edited ? format.number(edited.value * 100, 4) : '')
  const [source, setSource] = useState(edited?.source ?? '')
  const [year, setYear] = useState(edited ? String(edited.year) : '')
  const percent = parseNumber(rate, format.locale)
  const value = typeof percent === 'number' ? percent / 100 : undefined
  const read = readNew({ network, definition, value, source, year: Number(year) })

  async function keep(event: FormEvent) {
    event.preventDefault()
    if (!read) return
    await save(async () => {
      if (edited) await api.benchmarks.change({ id: edited.id, patch: read })
      else await api.benchmarks.add(read)
    })
    setRate('')
    setSource('')
    onDone()
  }

  return (
    <form className={classes.form} onSubmit={(event) => void keep(event).catch(() => {})}>
      <NativeSelect
        label={t('benchmarks.network')}
        data={networks.map((one) => ({ value: one, label: t(`glossary.networkName.${one}`) }))}
        value={network}
        onChange={(event) => setNetwork(networks.find((one) => one === event.currentTarget.value) ?? network)}
      />
      <NativeSelect
        label={t('benchmarks.defined')}
        data={benchmarkDefinitions.map((one) => ({ value: one, label: t(`benchmarks.definition.${one}`) }))}
        value={definition}
        onChange={(event) =>
          setDefinition(benchmarkDefinitions.find((one) => one === event.currentTarget.value) ?? definition)
        }
      />
      <TextInput
        className={classes.narrow}
        label={t('benchmarks.value')}
        inputMode="decimal"
        value={rate}
        onChange={(event) => setRate(event.currentTarget.value)}
      />
      <TextInput
        label={t('benchmarks.source')}
        dir="auto"
        value={source}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      <TextInput
        className={classes.narrow}
        label={t('benchmarks.year')}
        inputMode="numeric"
        value={year}
        onChange={(event) => setYear(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button type="submit" disabled={!read}>
          {t(edited ? 'benchmarks.save' : 'benchmarks.add')}
        </Button>
        {edited ? <Button onClick={onDone}>{t('app.cancel')}</Button> : null}
      </div>
    </form>
  )
}

type Typed = Omit<NewBenchmark, 'value'> & { value: number | undefined }

/** Undefined until all of it is there and makes sense; the page brings no checker for what main checks again. */
function readNew({ value, source, year, ...others }: Typed): NewBenchmark | undefined {
  const isWhole = value !== undefined && value > 0 && value <= 10 && source.trim() !== ''
  const isYear = Number.isInteger(year) && year >= 2000 && year <= 2100
  return isWhole && isYear ? { ...others, value, source: source.trim(), year } : undefined
}

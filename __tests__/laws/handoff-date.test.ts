import { dayAfter, dayBefore, readHandoffDate, writeHandoffDate } from '../../src/laws/handoff-date.ts'

describe('a handoff date', () => {
  it.each([
    ['03/14/2021', '2021-03-14'],
    ['12/31/1999', '1999-12-31'],
    ['02/29/2024', '2024-02-29'],
    ['01/01/0001', '0001-01-01'],
  ])('%s is read as %s, and written so again', (written, iso) => {
    expect(readHandoffDate(written)).toBe(iso)
    expect(writeHandoffDate(iso)).toBe(written)
  })

  it.each([
    '14/03/2021',
    '00/10/2021',
    '10/00/2021',
    '02/29/2023',
    '02/30/2024',
    '04/31/2021',
    '3/14/2021',
    '03/14/21',
    '2021-03-14',
    '03-14-2021',
    ' 03/14/2021',
    '03/14/2021\n',
    '03/14/2021 10:00',
    '０3/14/2021',
    '',
  ])('%j is none', (written) => {
    expect(readHandoffDate(written)).toBeUndefined()
  })

  it('sorts by time once read', () => {
    const read = ['01/02/2021', '12/31/2020', '02/01/2021'].map(readHandoffDate)
    expect([...read].sort()).toEqual(['2020-12-31', '2021-01-02', '2021-02-01'])
  })

  it.each([
    ['2021-03-14', '2021-03-15'],
    ['2021-12-31', '2022-01-01'],
    ['2024-02-28', '2024-02-29'],
    ['2023-02-28', '2023-03-01'],
    ['2021-03-27', '2021-03-28'],
    ['2021-03-28', '2021-03-29'],
  ])('%s is followed by %s', (day, next) => {
    expect(dayAfter(day)).toBe(next)
    expect(dayBefore(next)).toBe(day)
  })
})

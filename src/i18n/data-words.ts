/** The words of the tables' pages and files, each in every language. */
export const DATA_WORDS = {
  codebook: ['Codebook', '열 설명'],
  rowCount: ['Rows', '행 수'],
  file: ['File', '파일'],
  bundleHow: [
    '`datapackage.json` names every table and its schema ([Data Package v2](https://datapackage.org)), `codebook/codebook.csv` tells every column in both languages, and `TABLES.md` says how the tables are made. `sha256sum --check SHA256SUMS` shows whether a file has changed.',
    '`datapackage.json`에 모든 표와 스키마가 적혀 있고([데이터 패키지 v2](https://datapackage.org)), `codebook/codebook.csv`는 모든 열을 두 언어로 설명하며, `TABLES.md`는 표를 만든 방식을 밝힌다. 파일이 바뀌지 않았는지는 `sha256sum --check SHA256SUMS`로 확인한다.',
  ],
  everything: ['Everything at once', '한꺼번에 내려받기'],
  bundle: ['All tables with schemas, codebook, licence and checksums (ZIP)', '모든 표와 스키마, 열 설명, 이용 조건, 체크섬(ZIP)'],
  descriptor: ['Descriptor of the Data Package', '데이터 패키지 명세'],
  tableXlsx: ['Excel workbook: data, codebook, notes, sources', '엑셀 파일: 데이터·열 설명·유의점·출처'],
  shortXlsx: ['Excel', '엑셀'],
  downloadParquet: ['Parquet, typed', 'Parquet(자료형 포함)'],
  shortParquet: ['Parquet', 'Parquet'],
  pageData: ['Data of this page', '이 페이지의 데이터'],
  pageDataHow: ['The facts of this page, one a row, with their sources and the state of their part; both languages side by side.', '이 페이지의 사실을 한 행에 하나씩 출처, 세부 항목의 상태와 함께 두 언어로 담았다.'],
} as const satisfies Record<string, readonly [en: string, ko: string]>;

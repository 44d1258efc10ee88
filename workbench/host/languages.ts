// What Google's errors are called for an account in another language: FIDELITY 1.3 and 1.4.
//
// Quoted from people's reports: the Japanese and the Spanish words for a missing right, and the German and Spanish
// names of error values. The rest is in the same manner: what matters is that nothing of it is English.

export type Language = 'en' | 'de' | 'es' | 'ja';

export interface Words {
  /** A message of a service. What the host says for itself stays English. */
  message(english: string): string;
  /** What a script reads of a cell whose value is an error. */
  errorValue(english: string): string;
  /** What a script reads of a cell that is not calculated yet. */
  readonly loading: string;
}

type Foreign = Exclude<Language, 'en'>;
type Sentence = Readonly<Record<Foreign, string>>;

const OF_THE_HOST = /^(?:not emulated: |The host failed: |The execution is over\.)/;

/** `$1` and `$2`: what is named stays as it is, and so do addresses. */
const MESSAGES: readonly (readonly [RegExp, Sentence])[] = [
  [
    /^Specified permissions are not sufficient to call (\S+)\. Required permissions: (.*)$/,
    {
      de: 'Sie sind nicht berechtigt, $1 aufzurufen. Erforderliche Berechtigungen: $2',
      es: 'No tienes permiso para llamar a $1. Permisos necesarios: $2',
      ja: '$1 を呼び出す権限がありません。必要な権限: $2',
    },
  ],
  [
    /^You do not have permission to call (\S+)$/,
    {
      de: 'Sie sind nicht berechtigt, $1 aufzurufen',
      es: 'No tienes permiso para llamar a $1',
      ja: '$1 を呼び出す権限がありません',
    },
  ],
  [
    /^Authorization is required to perform that action\.$/,
    {
      de: 'Zum Ausführen dieser Aktion ist eine Autorisierung erforderlich.',
      es: 'Se necesita autorización para llevar a cabo esa acción.',
      ja: 'この操作を実行するには承認が必要です。',
    },
  ],
  [
    /^Service invoked too many times for one day: (.*)\.$/,
    {
      de: 'Dienst wurde an einem Tag zu oft aufgerufen: $1.',
      es: 'El servicio se ha invocado demasiadas veces en un día: $1.',
      ja: '1 日にサービスを実行した回数が多すぎます: $1。',
    },
  ],
  [
    /^Limit Exceeded: (.*)\.$/,
    { de: 'Beschränkung überschritten: $1.', es: 'Límite superado: $1.', ja: '上限を超えました: $1。' },
  ],
  [
    /^You are trying to edit a protected cell or object\..*$/,
    {
      de: 'Sie versuchen, eine geschützte Zelle oder ein geschütztes Objekt zu bearbeiten. Bitten Sie den Eigentümer der Tabelle, den Schutz aufzuheben.',
      es: 'Estás intentando editar una celda o un objeto protegidos. Ponte en contacto con el propietario de la hoja de cálculo para que retire la protección.',
      ja: '保護されているセルやオブジェクトを編集しようとしています。編集する必要がある場合は、スプレッドシートのオーナーに連絡してください。',
    },
  ],
  [
    /^Exceeded maximum execution time$/,
    {
      de: 'Maximale Ausführungszeit überschritten',
      es: 'Se ha superado el tiempo máximo de ejecución',
      ja: '起動時間の最大値を超えました',
    },
  ],
  [
    /^Service (\S+) failed while accessing document with id (\S+)\.$/,
    {
      de: 'Fehler des Dienstes „$1“ beim Zugriff auf das Dokument mit der ID $2.',
      es: 'El servicio $1 ha fallado al acceder al documento con el ID $2.',
      ja: 'ID $2 のドキュメントにアクセス中、サービス（$1）に失敗しました。',
    },
  ],
  [
    /^Lock timeout: .*$/,
    {
      de: 'Zeitüberschreitung der Sperre: Ein anderer Vorgang hielt die Sperre zu lange.',
      es: 'Tiempo de espera del bloqueo agotado: otro proceso lo ha retenido demasiado tiempo.',
      ja: 'ロックのタイムアウト: 別のプロセスがロックを保持し続けています。',
    },
  ],
  [
    /^Cannot call (\S+) from this context\.$/,
    {
      de: '$1 kann in diesem Kontext nicht aufgerufen werden.',
      es: 'No se puede llamar a $1 desde este contexto.',
      ja: 'このコンテキストから $1 を呼び出せません。',
    },
  ],
  [
    /^Please select an active sheet first\.$/,
    {
      de: 'Wählen Sie zuerst eine aktive Tabelle aus.',
      es: 'Selecciona primero una hoja activa.',
      ja: '最初にアクティブなシートを選択してください。',
    },
  ],
  [
    /^The parameters \((.*)\) don't match the method signature for (\S+)\.$/,
    {
      de: 'Die Parameter ($1) stimmen nicht mit der Methodensignatur für $2 überein.',
      es: 'Los parámetros ($1) no coinciden con la firma del método para $2.',
      ja: 'パラメータ（$1）が $2 のメソッドのシグネチャと一致しません。',
    },
  ],
  [
    /^A sheet with the name "(.*)" already exists\..*$/,
    {
      de: 'Ein Tabellenblatt mit dem Namen „$1“ ist bereits vorhanden. Geben Sie einen anderen Namen ein.',
      es: 'Ya existe una hoja con el nombre "$1". Introduce otro nombre.',
      ja: 'シート名「$1」はすでに存在しています。別の名前を入力してください。',
    },
  ],
  [
    /^Invalid email: (.*)$/,
    {
      de: 'Ungültige E-Mail-Adresse: $1',
      es: 'Dirección de correo no válida: $1',
      ja: '無効なメール: $1',
    },
  ],
  [
    /^This action would increase the number of cells in the workbook above the limit of (\d+) cells\.$/,
    {
      de: 'Durch diese Aktion würde die Anzahl der Zellen im Arbeitsbuch das Limit von $1 Zellen überschreiten.',
      es: 'Con esta acción, el número de celdas del libro superaría el límite de $1 celdas.',
      ja: 'この操作を行うと、ブック内のセルの数が上限である $1 個を超えてしまいます。',
    },
  ],
];

/** For a message that isn't among them; the words in it that are a name or a number in quotes are lost. */
const OTHERWISE: Sentence = {
  de: 'Beim Dienst ist ein unerwarteter Fehler aufgetreten.',
  es: 'Se ha producido un error inesperado en el servicio.',
  ja: 'サービスで予期しないエラーが発生しました。',
};

const ERROR_VALUES: Readonly<Record<Foreign, Readonly<Record<string, string>>>> = {
  de: { '#REF!': '#BEZUG!', '#VALUE!': '#WERT!', '#N/A': '#NV', '#NUM!': '#ZAHL!', '#ERROR!': '#FEHLER!' },
  es: {
    '#REF!': '#¡REF!',
    '#VALUE!': '#¡VALOR!',
    '#NAME?': '#¿NOMBRE?',
    '#NUM!': '#¡NUM!',
    '#DIV/0!': '#¡DIV/0!',
    '#ERROR!': '#¡ERROR!',
  },
  ja: {},
};

const LOADING: Readonly<Record<Language, string>> = {
  en: 'Loading...',
  de: 'Wird geladen...',
  es: 'Cargando...',
  ja: '読み込んでいます...',
};

const ENGLISH: Words = {
  message: (english) => english,
  errorValue: (english) => english,
  loading: LOADING.en,
};

/** @example wordsIn('de').errorValue('#REF!') // => '#BEZUG!' */
export function wordsIn(language: Language): Words {
  if (language === 'en') return ENGLISH;
  return {
    message(english) {
      if (OF_THE_HOST.test(english)) return english;
      const found = MESSAGES.find(([pattern]) => pattern.test(english));
      return found ? english.replace(found[0], found[1][language]) : OTHERWISE[language];
    },
    errorValue: (english) => ERROR_VALUES[language][english] ?? english,
    loading: LOADING[language],
  };
}

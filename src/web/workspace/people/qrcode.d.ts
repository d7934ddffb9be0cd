declare module 'qrcode/lib/core/qrcode.js' {
  /** Modules of the symbol, row by row. */
  export function create(
    text: string,
    options?: { readonly errorCorrectionLevel?: 'L' | 'M' | 'Q' | 'H' },
  ): { readonly modules: { readonly size: number; readonly get: (row: number, column: number) => number } }
}

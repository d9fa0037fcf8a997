export { openPrinter, type Printer, type PrinterOptions } from './printer.ts';
export { NotPrinted, type PrintCode, type Sheet } from './printing.ts';

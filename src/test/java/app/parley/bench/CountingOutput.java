package app.parley.bench;

import java.io.OutputStream;

/** Takes everything and keeps only how much it was. */
class CountingOutput extends OutputStream {

    long bytes;

    @Override
    public void write(int one) {
        bytes++;
    }

    @Override
    public void write(byte[] some, int from, int count) {
        bytes += count;
    }
}

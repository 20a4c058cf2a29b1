package xdev.smpdev;

import mpjbuf.Buffer;
import mpjdev.Request;
import mpjdev.Status;
import xdev.Device;
import xdev.ProcessID;
import xdev.XDevException;

/** Through memory, between threads of one Java virtual machine. */
public class SMPDevice implements Device {

  /** Not connected yet. */
  public SMPDevice() {
    throw new UnsupportedOperationException();
  }

  @Override
  public ProcessID[] init(String[] arguments) throws XDevException {
    throw new UnsupportedOperationException();
  }

  @Override
  public int getSendOverhead() {
    throw new UnsupportedOperationException();
  }

  @Override
  public int getRecvOverhead() {
    throw new UnsupportedOperationException();
  }

  @Override
  public ProcessID id() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void finish() throws XDevException {
    throw new UnsupportedOperationException();
  }

  @Override
  public Request isend(Buffer buffer, ProcessID destination, int tag, int context)
      throws XDevException {
    throw new UnsupportedOperationException();
  }

  @Override
  public Request irecv(Buffer buffer, ProcessID source, int tag, int context, Status status)
      throws XDevException {
    throw new UnsupportedOperationException();
  }

  @Override
  public Status iprobe(ProcessID source, int tag, int context) throws XDevException {
    throw new UnsupportedOperationException();
  }
}

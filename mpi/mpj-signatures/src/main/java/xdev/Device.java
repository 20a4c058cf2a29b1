package xdev;

import mpjbuf.Buffer;
import mpjdev.Request;
import mpjdev.Status;

/** Carries messages between ranks. */
public interface Device {

  /** Stands for any source. */
  ProcessID ANY_SRC = new ProcessID(null);

  /** Stands for any tag. */
  int ANY_TAG = -2;

  /** Joins the other ranks. */
  ProcessID[] init(String[] arguments) throws XDevException;

  /** How much room it needs before the bytes of a message to be sent. */
  int getSendOverhead();

  /** How much room it needs before the bytes of a message to be received. */
  int getRecvOverhead();

  /** This rank. */
  ProcessID id();

  /** Parts from the other ranks. */
  void finish() throws XDevException;

  /** Starts to send. */
  Request isend(Buffer buffer, ProcessID destination, int tag, int context) throws XDevException;

  /** Starts to receive. */
  Request irecv(Buffer buffer, ProcessID source, int tag, int context, Status status)
      throws XDevException;

  /** Looks for a message; null when there is none. */
  Status iprobe(ProcessID source, int tag, int context) throws XDevException;
}

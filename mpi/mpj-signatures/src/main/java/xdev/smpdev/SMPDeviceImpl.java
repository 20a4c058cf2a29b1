package xdev.smpdev;

/** Its class object is the lock that guards the queues of all ranks. */
public class SMPDeviceImpl {}
